namespace Provenance.Tool.Hosting;

/// <summary>Finds a command where the user's PATH says that commands are, and nowhere else: a project's folder may hold a file of the same name.</summary>
internal static class ExecutablePath
{
    /// <summary>The full path of the command; null when there is none.</summary>
    /// <param name="name">The command's name, without an extension.</param>
    /// <param name="variable">The value of a variable of the environment, or null.</param>
    public static string? Find(string name, Func<string, string?> variable)
    {
        string file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(IsExecutable);
    }

    private static bool IsExecutable(string path)
    {
        if (!File.Exists(path))
            return false;
        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;
    }
}
