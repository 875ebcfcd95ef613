using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Generation;

public class IndexFileTests
{
    [Fact]
    public void Without_an_index_nothing_is_generated() => Assert.Empty(GeneratorRun.OverText(null).Files);

    [Fact]
    public void A_damaged_index_is_an_error_that_names_the_line()
    {
        GeneratorRun run = GeneratorRun.OverText("provenance-index\t2\nnonsense\n");

        string error = Assert.Single(run.Output.GetDiagnostics().Select(diagnostic => diagnostic.GetMessage(null)));
        Assert.Contains("line 2: 'nonsense' begins no record here", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_cannot_smuggle_in_a_line()
    {
        GeneratorRun run = GeneratorRun.OverText("provenance-index\t2\nx\u2028class Smuggled {}\t\n");

        Assert.Null(run.Output.GetTypeByMetadataName("Smuggled"));
    }

    [Theory]
    [InlineData("/p/sources/evil.txt", true, false)]
    [InlineData("/p/obj/Debug/provenance.index", false, true)]
    [InlineData("/p/obj/Debug/provenance.index", true, true)]
    [InlineData("/p/other.index", false, false)]
    public void No_configuration_of_files_makes_a_document_the_index_or_the_index_none(string path, bool isMarked, bool isIndex)
    {
        var options = new FixedOptions(new Dictionary<string, string> { ["ProvenanceIndexFile"] = "obj\\Debug/provenance.index" }, indexPath: isMarked ? path : "none");

        Assert.Equal(isIndex, Provenance.Analyzers.Generation.Pipeline.IndexFile.Is(new InMemoryText(path, ""), options));
    }

    [Fact]
    public void Equal_indexes_give_equal_code() =>
        Assert.Equal(GeneratorRun.Over(Samples.Article).Files, GeneratorRun.Over(Samples.Article).Files);

    [Fact]
    public void At_run_time_a_fact_tells_its_citations()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Article, "static class Probe { public static object[] All => new object[] { Sample.Figures.All, Sample.Quotes.All, Sample.Sources.All, Sample.Figures.SpeechDate.Date }; }").CompilesSilently();
        using var stream = new MemoryStream();
        run.Output.Emit(stream);

        var all = (object[])System.Reflection.Assembly.Load(stream.ToArray()).GetType("Probe")!.GetProperty("All")!.GetValue(null)!;

        Assert.Equal("AirAndMissileDefenceIncrease SpeechDate DronesLaunched DefenceLoan YearsToReadiness ArmouredVehicles", string.Join(' ', ((IReadOnlyList<Figure>)all[0]).Select(figure => figure.Name)));
        Assert.Equal("seeds/000_rutte.txt(2,121)", ((IReadOnlyList<Quote>)all[1])[0].Citations[0].ToString());
        Assert.Same(((IReadOnlyList<Source>)all[2])[1], ((IReadOnlyList<Figure>)all[0])[0].Citations[1].Source);
        Assert.Equal(new DateOnly(2025, 6, 9), all[3]);
    }

    [Fact]
    public void At_run_time_a_quotation_is_without_the_sentence_s_comma_and_its_citation_with_it()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Quote("Said", "It is safe,")), "static class Probe { public static object Fact => Sample.Quotes.Said.Fact; }").CompilesSilently();
        using var stream = new MemoryStream();
        run.Output.Emit(stream);

        var quote = (Quote)System.Reflection.Assembly.Load(stream.ToArray()).GetType("Probe")!.GetProperty("Fact")!.GetValue(null)!;

        Assert.Equal(("It is safe", "It is safe,"), (quote.Text, quote.Citations[0].Exact));
    }

    [Theory]
    [InlineData("a|b\\c|")]
    [InlineData("@|")]
    [InlineData("\\")]
    [InlineData("two\r\nlines \uD800")]
    public void At_run_time_a_fact_has_the_words_of_the_document(string words)
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Quote("Said", words, words)), "static class Probe { public static object Fact => Sample.Quotes.Said.Fact; }").CompilesSilently();
        using var stream = new MemoryStream();
        run.Output.Emit(stream);

        var quote = (Quote)System.Reflection.Assembly.Load(stream.ToArray()).GetType("Probe")!.GetProperty("Fact")!.GetValue(null)!;

        Assert.Equal(words.ToCharArray(), quote.Text.ToCharArray());
        Assert.Equal(words.ToCharArray(), quote.Speaker!.ToCharArray());
    }
}
