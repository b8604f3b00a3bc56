using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace IctReferenceFramework.Cli.Files;

/// <summary>
/// What the system knows of a file beyond what .NET tells: its kind, its owner, and which file it is.
/// </summary>
/// <param name="Kind">Kind.</param>
/// <param name="Owner">Id of the owner.</param>
/// <param name="Group">Id of the group.</param>
/// <param name="Identity">The same for two names of one file, and for no other file.</param>
internal sealed record FileStatus(FileStatusKind Kind, uint Owner, uint Group, (ulong Device, ulong Number) Identity)
{
    private const int AtCurrentFolder = -100;
    private const uint BasicStatus = 0x7FF;
    private const int Size = 256;

    /// <summary>The status of a file, links followed; null if there is none, or the system is not Linux.</summary>
    /// <remarks>Of <c>statx</c> the layout is the same on every architecture, unlike that of <c>stat</c>.</remarks>
    public static FileStatus? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var buffer = new byte[Size];
        try
        {
            return Native.Statx(AtCurrentFolder, Terminated(path), 0, BasicStatus, buffer) == 0 ? Read(buffer) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Gives a file to the owner of this one; silently not, where that is not allowed.</summary>
    public void GiveTo(string path)
    {
        if (Of(path) is { } now && (now.Owner != Owner || now.Group != Group))
        {
            _ = Native.Chown(Terminated(path), Owner, Group);
        }
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + "\0");

    private static FileStatus Read(ReadOnlySpan<byte> status)
    {
        uint Word(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[at..]);
        var mode = BinaryPrimitives.ReadUInt16LittleEndian(status[28..]);
        var kind = (mode & 0xF000) switch
        {
            0x8000 => FileStatusKind.File,
            0x4000 => FileStatusKind.Folder,
            0x1000 => FileStatusKind.Pipe,
            0xC000 => FileStatusKind.Socket,
            _ => FileStatusKind.Device,
        };
        var device = ((ulong)Word(status, 136) << 32) | Word(status, 140);
        return new(kind, Word(status, 20), Word(status, 24),
            (device, BinaryPrimitives.ReadUInt64LittleEndian(status[32..])));
    }

    private static class Native
    {
        [DllImport("libc", EntryPoint = "statx")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);

        [DllImport("libc", EntryPoint = "chown")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Chown(byte[] path, uint owner, uint group);
    }
}
