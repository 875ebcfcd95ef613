using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance init</c>: the folder and the file that a project begins with.</summary>
internal static class InitCommand
{
    private const string SchemaUrl = "https://raw.githubusercontent.com/provenance-dotnet/provenance/main/build/provenance.schema.json";

    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The project's folder; by default the working folder.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };
        var command = new Command("init", "Makes the folder sources/ and an empty provenance.json. What exists already is left alone.") { folder };
        command.SetAction(result => Init(result.GetValue(folder)!, host));
        return command;
    }

    private static int Init(string folder, ToolHost host)
    {
        string full = Path.GetFullPath(folder, host.CurrentDirectory);
        using LineWriter output = host.OpenLines();
        try
        {
            string sources = Path.Combine(full, "sources");
            LinkedFolder.Refuse(sources, host.CurrentDirectory);
            bool isNew = !Directory.Exists(sources);
            Directory.CreateDirectory(sources);
            output.WriteLine(isNew ? "made     sources/" : "exists   sources/");
            output.WriteLine(WriteNew(Path.Combine(full, "provenance.json")) ? "made     provenance.json" : "exists   provenance.json");
            output.WriteLine();
            output.WriteLine("Put documents (*.txt, *.md) below sources/, then: provenance list sources");
            return ExitCode.Clean;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            host.Report(Problem.Error(ProblemCode.OutputCannotBeWritten, folder, $"The project cannot be set up here: {(File.Exists(full) ? "it is a file" : WriteFailure.Reason(e, Path.Combine(full, "provenance.json")))}; mend the folder's permissions, or name another folder"));
            return ExitCode.Failed;
        }
    }

    /// <summary>Asks the system and not the clock: whoever made the file in between keeps it.</summary>
    private static bool WriteNew(string path)
    {
        if (Path.Exists(path))
            return false;
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(ToolHost.Encoding.GetBytes($"{{\n  \"$schema\": \"{SchemaUrl}\"\n}}\n"));
        return true;
    }
}
