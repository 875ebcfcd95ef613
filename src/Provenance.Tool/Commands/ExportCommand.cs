using System.CommandLine;
using Provenance.Engine.Facts;
using Provenance.Tool.Deciding;
using Provenance.Tool.Exporting;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance export</c>: facts and citations in the forms of others.</summary>
internal static class ExportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "W3C PROV-JSON, W3C Web Annotations in JSON-LD, or a table (RFC 4180).", Required = true };
        format.AcceptOnlyFromAmong("prov", "webannotation", "csv");
        var decisions = new DecisionFiles();
        var command = new Command("export", "Writes facts and citations in the forms of others: PROV-JSON, Web Annotations, CSV.") { paths, format, decisions.Config, decisions.LockPath, decisions.Cache.Folder, decisions.Cache.Off };
        command.SetAction(result => Export(PathArgument.Read(result.GetValue(paths)!, decisions, result, host), result.GetValue(format)!, host));
        return command;
    }

    private static int Export(ExtractedFacts extracted, string format, ToolHost host)
    {
        FactSet facts = extracted.Facts;
        if (format == "prov")
        {
            ProvExport.Write(facts, host.Output);
        }
        else if (format == "webannotation")
        {
            WebAnnotationExport.Write(facts, host.Output);
        }
        else
        {
            using StreamWriter output = host.OpenText();
            CsvExport.Write(facts, output);
        }

        return extracted.ExitCode;
    }
}
