namespace IctReferenceFramework.Cli;

/// <summary>The command line asks for something that cannot be done; the message tells the user.</summary>
public sealed class UsageException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public UsageException()
    {
    }

    /// <summary>Makes an exception with the message shown to the user.</summary>
    public UsageException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with the message shown to the user and its cause.</summary>
    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
