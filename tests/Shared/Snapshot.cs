using System.Runtime.CompilerServices;
using System.Text;

namespace Provenance.Testing;

/// <summary>
/// Compares a text with the one that was approved. Files, names and the fate of received files are those of Verify
/// (https://github.com/VerifyTests/Verify), so that Verify can take this class's place without a file being renamed:
/// <c>Class.Method.verified.ext</c> beside the test, <c>Class.Method#Target.verified.ext</c> for one of several targets,
/// <c>.received.</c> on a mismatch.
/// </summary>
internal static class Snapshot
{
    /// <summary>Set to 1 to approve what is received; nothing else approves it.</summary>
    public const string AcceptVariable = "PROVENANCE_ACCEPT_SNAPSHOTS";

    /// <summary>Fails unless the text equals the approved one; line ends do not count.</summary>
    /// <param name="text">What the test received.</param>
    /// <param name="extension">Of the file, without a point.</param>
    /// <param name="target">Which of several targets of one test it is; null when there is one.</param>
    /// <param name="testFile">The file of the test class; its name is taken for the class's.</param>
    /// <param name="method">The test.</param>
    public static void Match(string text, string extension = "txt", string? target = null, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "") =>
        Compare(Path.GetDirectoryName(testFile)!, Path.GetFileNameWithoutExtension(testFile), method, target, extension, text, Accepts);

    /// <summary>The same without a caller: what the tests of this class call.</summary>
    internal static void Compare(string directory, string type, string method, string? target, string extension, string text, bool accept)
    {
        if (!Directory.Exists(directory))
            throw new InvalidOperationException($"'{directory}' is not a folder of this machine: build the tests with DeterministicSourcePaths=false.");

        string name = type + "." + method + (target is null ? "" : "#" + target);
        string verified = Path.Combine(directory, $"{name}.verified.{extension}");
        string received = Path.Combine(directory, $"{name}.received.{extension}");
        string normalised = Normalise(text);

        if (accept)
            File.WriteAllText(verified, normalised, Utf8);

        string? approved = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : null;
        if (approved == normalised)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, normalised, Utf8);
        throw new Xunit.Sdk.XunitException(Difference(name, extension, approved, normalised));
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Difference(string name, string extension, string? approved, string received)
    {
        if (approved is null)
            return $"{name}.verified.{extension} is missing. Read {name}.received.{extension}; if it is right, run again with {AcceptVariable}=1.";

        string[] before = approved.Split('\n'), after = received.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
            line++;
        return $"{name}.received.{extension} differs from the approved text at line {line + 1}:\n"
            + $"  approved: {before.ElementAtOrDefault(line)}\n  received: {after.ElementAtOrDefault(line)}";
    }
}
