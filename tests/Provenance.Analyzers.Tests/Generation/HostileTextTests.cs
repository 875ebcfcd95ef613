using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Generation;

/// <summary>Whatever a document says, it stays inside its string.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "", "\"", "\\", "\"\"\"", "*/", "/* //", "]]>", "</summary><b>&amp;", "{0}{", "\r\n#line 7 \"x\"\r\n#error no", "\n", "\r", "\t", "\0", "\a\b\f\v",
        "\u0085#error", "\u2028#error", "\u2029#error", "\u202E\u2066\u2069", "\u200B\u00AD\uFEFF", "\u00A0x\u3000", "\uD800", "\uDC00", "\uDC00\uD800", "x\uD83D",
        "\uD83D\uDE80", "\uDB40\uDC41", "\uE000\uFFFE\uFFFF", "e\u0301", "“quoted” ‘so’", "\\u0022", "\\", "line\\\nline", "עברית", "%s $x @x",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_compiler_reads_back_what_the_document_says(string text)
    {
        GeneratorRun run = GeneratorRun.Over(Everywhere(text)).CompilesSilently();

        Assert.Equal(text.ToCharArray(), ((string)run.Constant("Sample.Quotes+Quoted", "Text")!).ToCharArray());
        Assert.Equal(text.ToCharArray(), ((string)run.Constant("Sample.Figures+Counted", "Unit")!).ToCharArray());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_adds_a_token_or_a_line(string text)
    {
        GeneratorRun harmless = GeneratorRun.Over(Everywhere("harmless")), hostile = GeneratorRun.Over(Everywhere(text));

        Assert.Equal(Shape(harmless), Shape(hostile));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_invisible_stands_in_the_generated_code(string text)
    {
        foreach (string code in GeneratorRun.Over(Everywhere(text)).Files.Values)
            Assert.DoesNotContain(code, c => c != '\n' && Display.Unseen.Contains(c) && !char.IsSurrogate(c));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_documentation_is_wellformed(string text)
    {
        GeneratorRun run = GeneratorRun.Over(Everywhere(text));

        foreach (string type in new[] { "Sample.Quotes+Quoted", "Sample.Figures+Counted" })
            Assert.StartsWith("<member", run.Type(type).GetDocumentationCommentXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_invisible_characters_is_sorted()
    {
        bool[] known = [.. Enumerable.Range(0, 0x110000).Select(Display.Unseen.Contains)];

        Assert.True(known['\u202E'] && known[0xE0041] && known[0x10FFFF] && known[0] && known[0xD800]);
        Assert.False(known['a'] || known[' '] || known['é'] || known['“'] || known[0x1F680] || known['一']);
    }

    [Fact]
    public void Every_control_and_format_character_is_known_as_invisible()
    {
        // Format characters that do show: prepended signs that enclose the digits after them.
        int[] visible = [.. Enumerable.Range(0x600, 6), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, .. Enumerable.Range(0x13430, 16)];

        Assert.DoesNotContain(
            Enumerable.Range(0, 0x110000).Where(codePoint => !Display.Unseen.Contains(codePoint) && !visible.Contains(codePoint)),
            codePoint => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(codePoint) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.PrivateUse);
    }

    /// <summary>The text at every place that a document or a project file can put one.</summary>
    private static FactIndex Everywhere(string text)
    {
        var source = new IndexedSource("seeds/" + text, text, 1, text, text, text, text);
        IndexedCitation citation = new(0, 0, 1, 1, 1, text, text, text), other = citation with { Line = 2 };
        var contrast = new IndexedContrast(0, text, 1, text);
        return new FactIndex(
            [source],
            [
                new IndexedFact("Counted", Verdict.Disagree, [citation, other], new IndexedFigure(FigureKind.Date, text, text, text, text, Hedge.Exact, text, text), contrast),
                new IndexedFact("Quoted", Verdict.Variant, [citation, other], Contrast: contrast),
            ]);
    }

    /// <summary>Kinds of all tokens, names of sources apart, and the number of lines.</summary>
    private static IEnumerable<string> Shape(GeneratorRun run) =>
        run.Driver.GetRunResult().GeneratedTrees.Select(tree =>
            tree.GetText().Lines.Count + ": " + string.Join(" ", tree.GetRoot().DescendantTokens().Select(token => token.Kind()))
            + string.Join(" ", tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.Kind())));
}
