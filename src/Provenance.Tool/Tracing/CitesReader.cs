using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Documents.Finding;
using Provenance.Engine.Index;

namespace Provenance.Tool.Tracing;

/// <summary>Reads what the <c>[Cites]</c> attributes of a project rest on, and which of its constants rest on nothing.</summary>
/// <param name="compilation">The project, compiled.</param>
/// <param name="stretches">Where citations lead.</param>
/// <param name="currentDirectory">What places are reported relative to.</param>
internal sealed class CitesReader(Compilation compilation, CitedStretches stretches, string currentDirectory)
{
    private const string Marker = "Provenance.CitesAttribute";

    /// <summary>The citations, by file and place.</summary>
    public List<CodeCitation> Citations { get; } = [];

    /// <summary>The constants that cite nothing, by file and place.</summary>
    public List<UncitedConstant> Uncited { get; } = [];

    /// <summary>Reads the files of the project.</summary>
    public void Read(IEnumerable<SyntaxTree> trees)
    {
        if (compilation.GetTypeByMetadataName(Marker) is not { } marker)
            return;
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel? model = null;
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if (node is AttributeSyntax attribute && IsCalledSo(attribute))
                    AddCitation(attribute, model ??= compilation.GetSemanticModel(tree), marker, tree);
                foreach ((SyntaxNode declaration, string name, ExpressionSyntax value) in UncitedConstants.ValuesOf(node))
                {
                    if (UncitedConstants.Holds(declaration, value, model ??= compilation.GetSemanticModel(tree), marker, CancellationToken.None))
                        AddUncited(name, value, tree);
                }
            }
        }
    }

    /// <summary>The uses of facts: a figure or a quotation that stands in what is cited.</summary>
    public static IEnumerable<CodeUse> UsesOf(FactIndex index, CodeCitation citation)
    {
        foreach (IndexedFact fact in index.Facts)
        {
            if (fact.Citations.Any(cited => cited.Source == citation.Source && citation.Places.Any(place => cited.Start < place.End && place.Start < cited.End)))
                yield return new CodeUse(Trace.IdOf(fact), "[Cites]", citation.File, citation.Line, citation.Column, citation.End, citation.Code);
        }
    }

    private static bool IsCalledSo(AttributeSyntax attribute) =>
        attribute.Name.ToString() is var name && (name.EndsWith("Cites", StringComparison.Ordinal) || name.EndsWith("CitesAttribute", StringComparison.Ordinal));

    private void AddCitation(AttributeSyntax attribute, SemanticModel model, INamedTypeSymbol marker, SyntaxTree tree)
    {
        if (model.GetSymbolInfo(attribute).Symbol is not IMethodSymbol constructor || !SymbolEqualityComparer.Default.Equals(constructor.ContainingType, marker) || attribute.ArgumentList is not { } list)
            return;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < list.Arguments.Count; i++)
        {
            AttributeArgumentSyntax argument = list.Arguments[i];
            string? parameter = argument.NameColon?.Name.Identifier.ValueText ?? (i < constructor.Parameters.Length ? constructor.Parameters[i].Name : null);
            if (parameter is null || model.GetConstantValue(argument.Expression) is not { HasValue: true, Value: string text })
                return;
            values[parameter] = text;
        }

        if (!values.TryGetValue("source", out string? source) || !values.TryGetValue("exact", out string? exact))
            return;
        var arguments = new CitesArguments(source, values.GetValueOrDefault("clause"), exact, list.Arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == "exact"));
        (int? position, Engine.Clauses.Clause? clause, IReadOnlyList<Engine.Text.TextSpan> places, string? words) = stretches.Find(arguments);
        (string file, LinePosition place, string code) = PlaceOf(attribute, tree);
        LinePosition end = tree.GetText().Lines.GetLinePosition(attribute.Span.End);
        Citations.Add(new CodeCitation(
            position, clause, places, words, NameOf(attribute.Parent?.Parent), file, place.Line + 1, place.Character + 1, new Engine.Text.LinePosition(end.Line + 1, end.Character + 1), code) { Arguments = arguments });
    }

    private void AddUncited(string name, ExpressionSyntax value, SyntaxTree tree)
    {
        (string file, LinePosition place, _) = PlaceOf(value, tree);
        Uncited.Add(new UncitedConstant(name, value.ToString(), file, place.Line + 1, place.Character + 1));
    }

    private (string File, LinePosition Place, string Code) PlaceOf(SyntaxNode node, SyntaxTree tree)
    {
        SourceText text = tree.GetText();
        LinePosition place = text.Lines.GetLinePosition(node.SpanStart);
        return (RelativePath.Of(currentDirectory, Path.GetFullPath(tree.FilePath, currentDirectory)), place, text.Lines[place.Line].ToString().Trim());
    }

    private static string? NameOf(SyntaxNode? declaration) => declaration switch
    {
        BaseFieldDeclarationSyntax field => string.Join(", ", field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)),
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };
}
