namespace IctReferenceFramework.Cli.Files;

/// <summary>Kinds of files as the system knows them.</summary>
internal enum FileStatusKind
{
    File,
    Folder,
    Pipe,
    Socket,
    Device,
}
