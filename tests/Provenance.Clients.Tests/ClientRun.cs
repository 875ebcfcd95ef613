using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Clients;

/// <summary>One conversation of another program's client with a server of the tool: the steps that the client's script tells of.</summary>
internal sealed record ClientRun(int ExitCode, IReadOnlyDictionary<string, JsonElement> Steps, string Error)
{
    /// <summary>What a busy machine may take; nobody waits so long where nothing is wrong.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static string Scripts => Path.Combine(Repository.Root, "tests", "Provenance.Clients.Tests", "node");

    /// <summary>The tool as it was built beside the tests.</summary>
    public static string Tool => Path.Combine(AppContext.BaseDirectory, "Provenance.Tool.dll");

    /// <summary>The host that runs the tests.</summary>
    public static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public JsonElement this[string step] => Steps.TryGetValue(step, out JsonElement value) ? value : throw new InvalidOperationException($"The client told of no step '{step}'; it said {string.Join(", ", Steps.Keys)}\n{Error}");

    /// <summary>Why scripts of Node cannot be run; null where they can.</summary>
    public static string? NoNode => Directory.Exists(Path.Combine(Scripts, "node_modules")) ? null : $"The clients are not installed; run 'npm ci' in {Scripts}.";

    /// <summary>Why Neovim cannot be run; null where it can.</summary>
    public static string? NoNeovim => IsInstalled("nvim") ? null : "There is no Neovim; install it.";

    /// <summary>Why Eglot cannot be run; null where it can.</summary>
    public static string? NoEmacs => Emacs.Value;

    private static readonly Lazy<string?> Emacs = new(() =>
    {
        if (IsInstalled("emacs"))
        {
            using Process asked = Process.Start(new ProcessStartInfo("emacs", ["--batch", "--eval", "(progn (package-initialize) (require 'eglot))"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task.WaitAll(asked.StandardOutput.ReadToEndAsync(), asked.StandardError.ReadToEndAsync());
            asked.WaitForExit();
            if (asked.ExitCode == 0)
                return null;
        }

        return "There is no Emacs with Eglot; install it.";
    });

    /// <summary>Runs a script of Node.</summary>
    public static Task<ClientRun> OfNode(string script, string folder, params string[] verb) => Of("node", [Path.Combine(Scripts, script), folder, Dotnet, Tool, .. verb], folder);

    /// <summary>Runs a script in Neovim without a screen.</summary>
    public static Task<ClientRun> OfNeovim(string script, string folder, params string[] verb) =>
        Of("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", ScriptOf(script)], folder, Variables(folder, verb));

    /// <summary>Runs a script in Emacs without a screen.</summary>
    public static Task<ClientRun> OfEmacs(string script, string folder, params string[] verb) => Of("emacs", ["--batch", "-l", ScriptOf(script)], folder, Variables(folder, verb));

    private static string ScriptOf(string name) => Path.Combine(Repository.Root, "tests", "Provenance.Clients.Tests", name);

    private static Dictionary<string, string> Variables(string folder, string[] verb) =>
        new() { ["PROVENANCE_FOLDER"] = folder, ["PROVENANCE_SERVER"] = JsonSerializer.Serialize((string[])[Dotnet, Tool, .. verb]) };

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, program)));

    /// <summary>Runs a program that writes a JSON object a line, each with the name of its step.</summary>
    public static async Task<ClientRun> Of(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach ((string name, string value) in variables ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            string[] said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            var steps = new Dictionary<string, JsonElement>();
            foreach (string line in said[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith('{')))
            {
                JsonElement told = JsonElement.Parse(line);
                steps[told.GetProperty("step").GetString()!] = told;
            }

            return new ClientRun(process.ExitCode, steps, said[1]);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
