using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Tool.Commands;
using Provenance.Tool.Help;
using Provenance.Tool.Hosting;
using Provenance.Tool.Tracing;

namespace Provenance.Tool;

/// <summary>The tool's front door: arguments in, exit code out, never a stack trace.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    public static int Run(string[] args, ToolHost host)
    {
        try
        {
            int exitCode = Invoke(args, host);
            host.Output.Flush();
            return exitCode;
        }
        catch (TraceFailure e)
        {
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, RelativePath.Of(host.CurrentDirectory, Path.GetFullPath(e.Project, host.CurrentDirectory)), e.Message));
        }
        catch (IOException e)
        {
            host.Report(Problem.Error(ProblemCode.OutputCannotBeWritten, null, $"The result cannot be written: {e.Message.TrimEnd('.')}; make room, or write it elsewhere"));
        }
        catch (Exception e)
        {
            // The last resort of a program that others call: one line that they can read, and the exit code that says so.
            host.Report(Problem.Error(ProblemCode.InternalError, null, $"The program failed ({e.GetType().Name}: {e.Message}); this is a fault of its own, report it with the command and the document"));
        }

        return ExitCode.Failed;
    }

    private const string FollowLinks = "--follow-links";
    private const string Exclude = "--exclude";

    /// <summary>The tool with its verbs.</summary>
    internal static RootCommand Root(ToolHost host)
    {
        var root = new RootCommand("Reads figures and quotations out of documents, with the place of each, and says where sources disagree.")
        {
            ExtractCommand.Create(host),
            ListCommand.Create(host),
            CheckCommand.Create(host),
            BaselineCommand.Create(host),
            ExplainCommand.Create(host),
            LockCommand.Create(host),
            AcceptCommand.Create(host),
            RenameCommand.Create(host),
            ReviewCommand.Create(host),
            SameCommand.Create(host),
            DifferentCommand.Create(host),
            ResolveCommand.Create(host),
            RankCommand.Create(host),
            ReportCommand.Create(host),
            TraceCommand.Create(host),
            DiffCommand.Create(host),
            ClausesCommand.Create(host),
            ExportCommand.Create(host),
            VerifyCommand.Create(host),
            McpCommand.Create(host),
            LspCommand.Create(host),
            InitCommand.Create(host),
            CompletionCommand.Create(host),
        };
        root.Options.Add(new Option<bool>(FollowLinks) { Description = "Read what links lead to outside the project; otherwise such a link is refused.", Recursive = true });
        root.Options.Add(new Option<string[]>(Exclude) { Description = "Leave out a folder, a file or a pattern where folders are searched; what .gitignore names is left out anyway.", Recursive = true });
        OptionSpelling.Guard(root, []);
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static int Invoke(string[] args, ToolHost host)
    {
        RootCommand root = Root(host);
        // A document may be called "@notes.txt"; nothing here is long enough for response files.
        ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
            return Refuse(result, host);

        host.FollowsLinks = result.GetValue<bool>(FollowLinks);
        host.Excluded = result.GetValue<string[]>(Exclude) ?? [];
        using StreamWriter output = host.OpenText();
        return result.Invoke(new InvocationConfiguration { Output = output, Error = host.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Refuse(ParseResult result, ToolHost host)
    {
        string command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
        foreach (string message in result.Errors.Select(error => Misplaced(result, error.Message) ?? OneLine(error.Message)).Distinct())
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, $"{message}; see 'provenance {command}--help'"));
        return ExitCode.Failed;
    }

    private static string? Misplaced(ParseResult result, string message) =>
        result.UnmatchedTokens.Where(token => message.Contains($"'{token}'", StringComparison.Ordinal)).Select(token => OptionSpelling.BeforeVerb(token, result.CommandResult.Command)).FirstOrDefault(told => told is not null);

    private static string OneLine(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
