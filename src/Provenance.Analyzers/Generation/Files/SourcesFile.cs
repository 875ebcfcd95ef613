using Provenance.Analyzers.Generation.Naming;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes Sources.g.cs.</summary>
internal static class SourcesFile
{
    private const string Type = "global::Provenance.Source";

    /// <summary>Writes the file.</summary>
    public static string Write(IndexFile file, GenerationSettings settings, CancellationToken cancellation)
    {
        string[] names = SourceNames.Of(file.Index.Sources);
        return GeneratedFile.Write(settings, "Sources", "The documents that this project cites.", directives: file.Index.Sources.Select(ChecksumDirective.Of).OfType<string>(), members: code =>
        {
            for (int i = 0; i < names.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                WriteSource(code, names[i], file.Index.Sources[i], settings);
            }

            WriteAll(code, names);
        });
    }

    private static void WriteSource(CodeWriter code, string name, IndexedSource source, GenerationSettings settings)
    {
        string origin = string.Concat(
            Argument("title", source.Title), Argument("producer", source.Producer), Argument("urlMain", source.UrlMain), Argument("datePublished", source.DatePublished),
            Argument("validFrom", source.Validity?.From), Argument("validTo", source.Validity?.To), Argument("edition", source.Validity?.Edition));
        code.Documentation(settings, XmlDoc.Text(source.Title is null ? source.Path : $"{source.Title} ({source.Path})"))
            .Line($"public static {Type} {name} {{ get; }} = new {Type}({CSharpLiteral.Of(source.Path)}, {CSharpLiteral.Of(source.Sha256)}{origin});")
            .Blank();
    }

    private static string Argument(string name, string? value) => value is null ? "" : $", {name}: {CSharpLiteral.Of(value)}";

    /// <summary>Last in the class: static initialisers run in the order of the text.</summary>
    private static void WriteAll(CodeWriter code, IReadOnlyList<string> names)
    {
        code.Line("/// <summary>All of them, in the order of the project.</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<{Type}> All {{ get; }} = global::System.Array.AsReadOnly(new {Type}[]")
            .Line("{")
            .Indent();
        foreach (string name in names)
            code.Line(name + ",");
        code.Close(");");
    }
}
