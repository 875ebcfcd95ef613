using System.Security;

namespace Provenance.Tool.Hosting;

/// <summary>Why a file could not be written, in words about that file: it is written beside itself first, under a name that means nothing to anybody.</summary>
internal static class WriteFailure
{
    /// <summary>Whether an exception says that a file cannot be written, and not that the program is wrong.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    /// <summary>The reason, without a full stop.</summary>
    /// <param name="e">What the system said.</param>
    /// <param name="full">The file's full path.</param>
    public static string Reason(Exception e, string full) => e switch
    {
        _ when Directory.Exists(full) => "it is a folder",
        UnauthorizedAccessException when IsReadOnly(full) => "it is read-only",
        UnauthorizedAccessException or SecurityException => "this user may not write there",
        FileNotFoundException or DirectoryNotFoundException => "no file can be made there",
        // "No space left on device : '/pages/.draft'"
        _ => e.Message.Split(" : '")[0].TrimEnd('.'),
    };

    private static bool IsReadOnly(string full) => File.Exists(full) && (File.GetAttributes(full) & FileAttributes.ReadOnly) != 0;
}
