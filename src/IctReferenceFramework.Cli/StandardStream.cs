namespace IctReferenceFramework.Cli;

/// <summary>
/// The standard output or error of a process. Where it is full or closed, the run goes on to its end, since files may
/// be written too; what went wrong is remembered.
/// </summary>
internal sealed class StandardStream(Stream stream) : Stream
{
    /// <summary>Why something could not be written; null if all was.</summary>
    public Exception? Failure { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Try(stream.Flush);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Try(() => stream.Write(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var copy = buffer.ToArray();
        Try(() => stream.Write(copy));
    }

    private void Try(Action write)
    {
        if (Failure is not null)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Failure = exception;
        }
    }
}
