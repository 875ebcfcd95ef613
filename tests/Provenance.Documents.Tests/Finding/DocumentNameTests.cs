namespace Provenance.Documents.Finding;

public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("sources/He asked: why?.txt")]
    [InlineData("sources/Änderung, 2. Fassung; Entwurf #3.md")]
    [InlineData("sources/\u05D0\u200F.txt")]
    [InlineData("sources/😀\u200D.txt")]
    [InlineData("::notice::.txt")]
    [InlineData("## 😀 [1].txt")]
    public void Whatever_people_call_a_document_is_a_name(string path) => Assert.Null(DocumentName.ProblemOf(path, path));

    [Theory]
    [InlineData("sources/x\n-analyzer:sources/evil.dll", "has a control character (U+000A)")]
    [InlineData("sources/x\r-recurse:*.cs", "has a control character (U+000D)")]
    [InlineData("sources/x\u0085y", "has a control character (U+0085)")]
    [InlineData("sources/x\u2028y", "has a control character (U+2028)")]
    [InlineData("sources/\u001B]0;owned\u0007.txt", "has a control character (U+001B)")]
    [InlineData("sources/\u202Etxt.exe", "has a control character (U+202E)")]
    [InlineData("sources/x\uFFFD.txt", "is not UTF-8")]
    [InlineData("sources/##vso[task.complete].txt", "reads like a command to a build server")]
    public void A_name_that_somebody_would_obey_is_refused(string path, string why)
    {
        var problem = DocumentName.ProblemOf(path, "x");

        Assert.Equal("PROV9017", problem?.Code);
        Assert.Contains(why, problem!.Text);
    }

    [Fact]
    public void A_quotation_mark_is_refused_only_where_the_compiler_reads_the_path()
    {
        Assert.Null(DocumentName.ProblemOf("say \"yes\".txt", "x"));
        Assert.Equal("PROV9017", DocumentName.ProblemForCompiler("say \"yes\".txt", "x")?.Code);
    }
}
