using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Properties.Hostile;

/// <summary>Whatever stands in a field of the index, it stays inside its string and inside its comment.</summary>
public class GeneratedCodeTests
{
    private static readonly FactIndex HarmlessIndex = HostileIndex.Of([.. Enumerable.Repeat("harmless", HostileIndex.Places)]);

    private static GeneratorRun Harmless { get; } = GeneratorRun.Over(HarmlessIndex);

    [Fact]
    public void No_field_adds_a_token_a_directive_or_a_diagnostic() => Property.Holds(11, 150, Fields, texts =>
    {
        GeneratorRun run = GeneratorRun.Over(HostileIndex.Of(texts));

        Assert.Empty(Trees(run).SelectMany(tree => tree.GetDiagnostics()).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(Shape(Harmless), Shape(run));
    });

    [Fact]
    public void The_compiler_reads_back_every_field() => Property.Holds(12, 100, Fields, texts =>
    {
        GeneratorRun run = GeneratorRun.Over(HostileIndex.Of(texts));

        Assert.Equal(texts[6], run.Constant("Sample.Quotes+Quoted", "Text"));
        Assert.Equal(texts[14], run.Constant("Sample.Figures+Counted", "Unit"));
        HashSet<string> literals = [.. Trees(run).SelectMany(tree => tree.GetRoot().DescendantTokens()).Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText)];
        Assert.All(new[] { 2, 3, 4, 5, 6, 8, 14 }, place => Assert.Contains(texts[place], literals));
    });

    [Fact]
    public void The_documentation_is_wellformed_and_no_field_adds_an_element() => Property.Holds(13, 100, Fields, texts =>
    {
        GeneratorRun run = GeneratorRun.Over(HostileIndex.Of(texts));

        foreach (string type in new[] { "Sample.Quotes+Quoted", "Sample.Quotes+Drifted", "Sample.Figures+Counted", "Sample.Figures+Settled" })
            Assert.Equal(Elements(Harmless, type), Elements(run, type));
    });

    [Fact]
    public void What_is_generated_compiles() => Property.Holds(14, 12, Fields, texts => GeneratorRun.Over(HostileIndex.Of(texts)).CompilesSilently());

    private static Arbitrary<string[]> Fields { get; } = Arb.From(HostileText.NotEmpty.Generator.ArrayOf(HostileIndex.Places), Smaller);

    /// <summary>One text after the other becomes harmless, then shorter.</summary>
    private static IEnumerable<string[]> Smaller(string[] texts)
    {
        for (int at = 0; at < texts.Length; at++)
        {
            if (texts[at] != "x")
                yield return Replaced(texts, at, "x");
        }

        for (int at = 0; at < texts.Length; at++)
        {
            foreach (string shorter in HostileText.NotEmpty.Shrinker(texts[at]))
                yield return Replaced(texts, at, shorter);
        }
    }

    private static string[] Replaced(string[] texts, int at, string text)
    {
        string[] replaced = [.. texts];
        replaced[at] = text;
        return replaced;
    }

    private static IEnumerable<SyntaxTree> Trees(GeneratorRun run) => run.Driver.GetRunResult().GeneratedTrees;

    /// <summary>Kinds of all tokens and directives, and the number of lines.</summary>
    private static IEnumerable<string> Shape(GeneratorRun run) => Trees(run).Select(tree =>
        tree.GetText().Lines.Count + ": " + string.Join(" ", tree.GetRoot().DescendantTokens().Select(token => token.Kind()))
        + string.Join(" ", tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.Kind())));

    private static IEnumerable<string> Elements(GeneratorRun run, string type) =>
        XElement.Parse(run.Type(type).GetDocumentationCommentXml()!).DescendantsAndSelf().Select(element => element.Name.ToString());
}
