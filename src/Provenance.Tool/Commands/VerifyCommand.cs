using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Provenance.Documents.Problems;
using Provenance.Engine.Text;
using Provenance.Tool.Assistants;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance verify</c>: whether the words of a quotation stand in the sources.</summary>
internal static class VerifyCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var quotation = new Argument<string>("QUOTATION") { Description = "The words, with or without marks around them; - reads them from standard input." };
        var speaker = new Option<string?>("--speaker") { Description = "Who is said to have said them." };
        var sources = PathArgument.Sources("The sources: files, folders or patterns; by default the folder 'sources'.");
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var files = new DecisionFiles();
        var command = new Command("verify", "Tells whether the words of a quotation stand in the sources, and whether the named speaker said them.") { quotation, speaker, sources, format, files.Config, files.LockPath, files.Cache.Folder, files.Cache.Off };
        command.SetAction(result =>
        {
            string words = result.GetValue(quotation)!;
            if (words == "-")
            {
                (string? text, Problem? problem) = PipedText.Read(host);
                if (text is null)
                {
                    host.Report(problem!);
                    return ExitCode.Failed;
                }

                words = text;
            }

            ExtractedFacts extracted = PathArgument.Read(PathArgument.OrDefault(result.GetValue(sources), host), files, result, host);
            if (extracted.ExitCode != ExitCode.Clean)
                return ExitCode.Failed;
            var snapshot = new SourcesSnapshot(extracted, Documents.Deciding.DecisionsFile.None, []);
            QuotationAnswer answer = QuotationAnswer.Of(snapshot, words, result.GetValue(speaker));
            Write(answer, snapshot, result.GetValue(format) == "json", host);
            return answer.Verdict == QuotationVerdictKind.Verified ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static void Write(QuotationAnswer answer, SourcesSnapshot sources, bool isJson, ToolHost host)
    {
        if (isJson)
        {
            JsonObject node = answer.ToJson(sources);
            using (Utf8JsonWriter json = JsonOutput.Line(host.Output))
                node.WriteTo(json);
            host.Output.WriteByte((byte)'\n');
            return;
        }

        using LineWriter output = host.OpenLines();
        output.WriteLine(JsonMembers.CamelCase(answer.Verdict) + (answer.Message is null ? "" : ": " + OneLine.Of(answer.Message)));
        foreach (var place in answer.Claim.Places)
            output.WriteLine(FormattableString.Invariant($"  {place.Path}({place.Start.Line},{place.Start.Column})"));
    }
}
