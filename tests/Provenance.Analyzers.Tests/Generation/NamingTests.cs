using Provenance.Analyzers.Generation.Naming;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Generation;

public class NamingTests
{
    [Theory]
    [InlineData("Value")]
    [InlineData("Text")]
    [InlineData("Fact")]
    [InlineData("Unit")]
    [InlineData("Date")]
    [InlineData("AboutLowYear")]
    [InlineData("All")]
    [InlineData("Figures")]
    [InlineData("Quotes")]
    [InlineData("Sources")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("Finalize")]
    [InlineData("MemberwiseClone")]
    [InlineData("ReferenceEquals")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("System")]
    [InlineData("Provenance")]
    [InlineData("Sample")]
    [InlineData("String")]
    [InlineData("1st")]
    [InlineData("")]
    [InlineData("a-b")]
    [InlineData("é")]
    public void Code_compiles_whatever_a_fact_is_called(string name) =>
        GeneratorRun.Over(Samples.Index(
            Samples.Figure(name, "2025-06-09", FigureKind.Date), Samples.Figure(name, "12", unit: "%"), Samples.Quote(name, "words", "speaker"), Samples.Quote(name, "words"))).CompilesSilently();

    [Fact]
    public void A_free_name_stays_as_it_is_whoever_comes_before() =>
        Assert.Equal(["ValueFigure2", "ValueFigure", "Tanks", "Tanks2"], IdentifierGuard.Names(["Value", "ValueFigure", "Tanks", "Tanks"], "Figure"));

    [Theory]
    [InlineData("seeds/000_c7af.txt", null, "Source000C7af")]
    [InlineData("a/b/rutte-speech.final.txt", null, "RutteSpeechFinal")]
    [InlineData("x.txt", "NATO Chief Rutte: 'We are Russia's next target'", "NATOChiefRutteWeAreRussiasNextTarget")]
    [InlineData("x.txt", "Ünïcode Œuvre № 7", "UnicodeOuvre7")]
    [InlineData("x.txt", "2024 10 3", "Source2024_10_3")]
    [InlineData("x.txt", "日本", "Source")]
    [InlineData(".gitignore", null, "Gitignore")]
    [InlineData("x.txt", "All", "AllSource")]
    public void A_source_is_called_after_its_title_or_its_file(string path, string? title, string name) =>
        Assert.Equal([name], SourceNames.Of([new IndexedSource(path, "", 0, title)]));

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        string name = SourceNames.Of([new IndexedSource("x", "", 0, string.Join(' ', Enumerable.Repeat("seven77", 40)))])[0];

        Assert.InRange(name.Length, 50, 60);
        Assert.EndsWith("Seven77", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sample", "Sample")]
    [InlineData("My-App.1st", "My_App._1st")]
    [InlineData("a.class.b", "a.@class.b")]
    [InlineData("..", "")]
    [InlineData(" A . B ", "A.B")]
    [InlineData("A;}class B{", "A__class_B_")]
    public void A_namespace_is_made_valid(string name, string valid) => Assert.Equal(valid, NamespaceName.Of(name));

    [Fact]
    public void The_namespace_of_the_package_goes_before_the_root_namespace()
    {
        var properties = new Dictionary<string, string> { ["RootNamespace"] = "Root", ["ProvenanceNamespace"] = "Facts" };

        GeneratorRun.Over(Samples.Index(Samples.Figure("Tanks", "12")), "class C { public int X = Facts.Figures.Tanks.Value; }", properties).CompilesSilently();
    }

    [Fact]
    public void Without_a_namespace_the_facts_are_global() =>
        GeneratorRun.Over(Samples.Index(Samples.Figure("Tanks", "12")), "class C { public int X = Figures.Tanks.Value; }", new Dictionary<string, string>()).CompilesSilently();
}
