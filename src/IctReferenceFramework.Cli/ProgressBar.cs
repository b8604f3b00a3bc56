using System.Globalization;

namespace IctReferenceFramework.Cli;

/// <summary>How far a run has come, on a terminal only; it leaves nothing behind.</summary>
internal sealed class ProgressBar(CliEnvironment environment, int total) : IDisposable
{
    private const int Width = 30;

    private readonly Lock _lock = new();
    private int _done;

    /// <summary>One more is done.</summary>
    public void Step()
    {
        if (environment.ShowsProgress)
        {
            lock (_lock)
            {
                _done++;
                var filled = Width * _done / total;
                environment.WriteProgress(string.Create(CultureInfo.InvariantCulture,
                    $"\r[{new string('#', filled)}{new string(' ', Width - filled)}] {_done}/{total}"));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (environment.ShowsProgress && _done > 0)
        {
            environment.WriteProgress("\r" + new string(' ', Width + 20) + "\r");
        }
    }
}
