namespace IctReferenceFramework.DataFiles;

/// <summary>
/// Data that is part of this library is broken. This is a defect of the library, never of a user's file.
/// </summary>
public sealed class InvalidFrameworkDataException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public InvalidFrameworkDataException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public InvalidFrameworkDataException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    public InvalidFrameworkDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
