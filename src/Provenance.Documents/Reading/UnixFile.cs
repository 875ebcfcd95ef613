using System.Runtime.InteropServices;

namespace Provenance.Documents.Reading;

/// <summary>What only the system itself can say of a file, and the libraries of .NET do not ask: its sort, its owner, where it really is.</summary>
internal static class UnixFile
{
    private const int SortMask = 0xF000, RegularFile = 0x8000, Folder = 0x4000, PermissionMask = 0x1FF;

    /// <summary>Longer than the structure has been in any version of .NET; only its beginning is read, which has not changed.</summary>
    private const int StatusLength = 256;

    private static bool IsUnix => Path.DirectorySeparatorChar == '/';

    /// <summary>Sort, permissions and owner of what a path leads to; null where it leads nowhere, or where the system is another.</summary>
    public static UnixStatus? StatusOf(string path)
    {
        if (!IsUnix)
            return null;
        try
        {
            var status = new byte[StatusLength];
            if (Stat(path, status) != 0)
                return null;
            int mode = BitConverter.ToInt32(status, 4);
            return new UnixStatus((mode & SortMask) == RegularFile, (mode & SortMask) == Folder, mode & PermissionMask, BitConverter.ToUInt32(status, 8), BitConverter.ToUInt32(status, 12));
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The path without any link in it; null where it leads nowhere, or where the system is another.</summary>
    public static string? RealPath(string path)
    {
        if (!IsUnix)
            return null;
        IntPtr found = RealPath(path, IntPtr.Zero);
        if (found == IntPtr.Zero)
            return null;
        string real = Marshal.PtrToStringAnsi(found)!;
        Free(found);
        return real;
    }

    /// <summary>Whether an open file is still the one at a path; true where the system is another, and deletes no file that is open.</summary>
    public static bool IsAt(string path, SafeHandle file)
    {
        if (!IsUnix)
            return true;
        try
        {
            // Device, number and times are among what is compared, wherever they stand.
            byte[] opened = new byte[StatusLength], found = new byte[StatusLength];
            return StatOpen(file, opened) == 0 && Stat(path, found) == 0 && opened.AsSpan().SequenceEqual(found);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>Whether a file belongs to the user who runs this; true where the system is another.</summary>
    public static bool IsOwn(string path) => !IsUnix || (StatusOf(path) is { } status && status.User == User());

    /// <summary>Gives a new file the owner and the permissions of the one that it is to replace. The owner is not changed where this user may not.</summary>
    public static void Resemble(string path, UnixStatus model)
    {
        if (StatusOf(path) is { } own && (own.User != model.User || own.Group != model.Group))
            _ = ChangeOwner(path, model.User, model.Group);
        _ = ChangeMode(path, (uint)model.Permissions);
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat", CharSet = CharSet.Ansi)]
    private static extern int Stat(string path, [Out] byte[] status);

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_FStat")]
    private static extern int StatOpen(SafeHandle file, [Out] byte[] status);

    [DllImport("libc", EntryPoint = "realpath", CharSet = CharSet.Ansi)]
    private static extern IntPtr RealPath(string path, IntPtr buffer);

    [DllImport("libc", EntryPoint = "geteuid")]
    private static extern uint User();

    [DllImport("libc", EntryPoint = "free")]
    private static extern void Free(IntPtr memory);

    [DllImport("libc", EntryPoint = "chmod", CharSet = CharSet.Ansi)]
    private static extern int ChangeMode(string path, uint mode);

    [DllImport("libc", EntryPoint = "chown", CharSet = CharSet.Ansi)]
    private static extern int ChangeOwner(string path, uint user, uint group);
}
