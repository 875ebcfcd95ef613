using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class UseOfDisputedFactTests
{
    [Fact]
    public async Task The_message_names_both_words_and_both_places()
    {
        AnalyzerRun run = await ContestedFacts.Disputed("class C { string s = [|Quotes.Front.Text|]; }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal(
            "Sources disagree: \"all the eastern front now\" (seeds/000.txt:2) but \"all on the eastern flank now\" (seeds/002.txt:30)",
            run.Single.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task It_is_a_warning()
    {
        AnalyzerRun run = await ContestedFacts.Disputed("class C { int i = [|Figures.Tanks.Value|]; }");

        Assert.Equal(("PROV0001", DiagnosticSeverity.Warning), (run.Single.Id, run.Single.Severity));
    }

    [Theory]
    [InlineData("class C { int i = [|Figures.Tanks.Value|] + 1; }")]
    [InlineData("class C { const int I = [|Figures.Tanks.Value|]; }")]
    [InlineData("class C { object o = [|Figures.Tanks.Fact|]; }")]
    [InlineData("class C { object o = [|Figures.Tanks.Text|].Length; }")]
    [InlineData("class C { void M(int i = [|Figures.Tanks.Value|]) { } }")]
    [InlineData("class C { string M() => $\"{[|Figures.Tanks.Value|]} tanks\"; }")]
    [InlineData("enum E { A = [|Figures.Tanks.Value|] }")]
    [InlineData("class C { bool M(int i) => i is [|Figures.Tanks.Value|]; }")]
    [InlineData("class C { bool M(int i) => i is > [|Figures.Tanks.Value|] and < 100; }")]
    [InlineData("class C { int M(int i) => i switch { [|Figures.Tanks.Value|] => 1, _ => 2 }; }")]
    [InlineData("class C { int M(int i) { switch (i) { case [|Figures.Tanks.Value|]: return 1; default: return 2; } } }")]
    [InlineData("[System.Obsolete([|Quotes.Front.Text|])] class C { }")]
    [InlineData("class C { [System.Obsolete([|Quotes.Front.Text|])] void M() { } }")]
    [InlineData("class C { void M([System.ComponentModel.DefaultValue([|Figures.Tanks.Value|])] int i) { } }")]
    [InlineData("[assembly: System.Reflection.AssemblyTitle([|Quotes.Front.Text|])]")]
    [InlineData("using static Figures.Tanks; class C { int i = [|Value|]; }")]
    [InlineData("using T = Figures.Tanks; class C { int i = [|T.Value|]; }")]
    [InlineData("using static Quotes; class C { string s = [|Front.Text|]; }")]
    [InlineData("class C { int[] Two => new[] { [|Figures.Tanks.Value|], [|Figures.Tanks.Value|] }; }")]
    [InlineData("class C { System.Func<int> M() => () => [|Figures.Tanks.Value|]; }")]
    [InlineData("class B { protected B(int i) { } } class C() : B([|Figures.Tanks.Value|]);")]
    public async Task Every_use_is_reported_once(string source) => (await ContestedFacts.Disputed(source)).ReportsTheMarkedPlaces();

    [Theory]
    [InlineData("class C { string s = nameof(Figures.Tanks.Value); }")]
    [InlineData("class C { string s = nameof(Figures.Tanks); }")]
    [InlineData("class C { int i = Figures.Drones.Value; }")]
    [InlineData("class C { string s = Quotes.Danger.Text; }")]
    [InlineData("class C { string s = Quotes.Leap.Text; }")]
    [InlineData("class C { object o = Figures.All; }")]
    [InlineData("/// <see cref=\"Figures.Tanks.Value\"/>\nclass C { }")]
    [InlineData("#pragma warning disable PROV0001\nclass C { int i = Figures.Tanks.Value; }")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Provenance\", \"PROV0001\")] class C { int i = Figures.Tanks.Value; }")]
    public async Task What_is_no_use_of_a_disputed_fact_is_not_reported(string source) =>
        Assert.Empty((await ContestedFacts.Disputed(source)).Diagnostics);

    [Fact]
    public async Task The_generated_code_itself_is_not_reported() =>
        Assert.Empty((await ContestedFacts.Disputed("class C { }")).Diagnostics);

    [Fact]
    public async Task Uses_in_another_assembly_are_reported()
    {
        MarkedSource source = MarkedSource.Parse("class C { int i = [|Figures.Tanks.Value|]; object o = [|Quotes.Front.Fact|]; int j = Figures.Drones.Value; }");
        CSharpCompilation compilation = Compiler.Compile("Tested", Compiler.ParseOptions(), source.Text).AddReferences(ContestedFacts.Library());

        (await AnalyzerRun.Of(new UseOfDisputedFactAnalyzer(), source, compilation)).ReportsTheMarkedPlaces();
    }

    [Theory]
    [InlineData("public static int Tanks => [|Figures.Tanks.Value|];", "[|Chip.Tanks|]")]
    [InlineData("public const int Tanks = [|Figures.Tanks.Value|] * 1000;", "[|Chip.Tanks|]")]
    [InlineData("public static readonly System.TimeSpan Tanks = System.TimeSpan.FromSeconds([|Figures.Tanks.Value|]);", "[|Chip.Tanks|]")]
    [InlineData("internal static int Tanks { get; } = (int)[|Figures.Tanks.Value|];", "[|Chip.Tanks|]")]
    [InlineData("public static int Tanks { get { return -[|Figures.Tanks.Value|]; } }", "[|Chip.Tanks|]")]
    [InlineData("public int Tanks => [|Figures.Tanks.Value|];", "[|new Chip().Tanks|]")]
    [InlineData("public static string Tanks => $\"{[|Figures.Tanks.Value|]} tanks\";", "[|Chip.Tanks|]")]
    [InlineData("private static int Tanks => [|Figures.Tanks.Value|]; public static object Same => Tanks;", "Chip.Same")]
    [InlineData("public static bool Tanks => [|Figures.Tanks.Value|] > 3;", "Chip.Tanks")]
    [InlineData("public static string Tanks => nameof(Figures.Tanks.Value);", "Chip.Tanks")]
    [InlineData("public static int Tanks => [|Figures.Tanks.Value|];", "nameof(Chip.Tanks)")]
    [InlineData("public static int Tanks => Figures.Drones.Value;", "Chip.Tanks")]
    public async Task A_wrapper_hands_the_warning_on_to_its_users(string member, string use)
    {
        MarkedSource source = MarkedSource.Parse($"class Chip {{ {member} }} class C {{ object o = {use}; }}");
        CSharpCompilation compilation = ContestedFacts.Project("Tested", source.Text);

        (await AnalyzerRun.Of(new UseOfDisputedFactAnalyzer(), source, compilation)).ReportsTheMarkedPlaces();
    }

    [Theory]
    [InlineData("namespace Sensors { public class Chip { public int Tanks => Figures.Tanks.Value; } }", "[|new Sensors.Chip().Tanks|]")]
    [InlineData("public class Chip { public const int Tanks = Figures.Tanks.Value; }", "[|Chip.Tanks|]")]
    [InlineData("public class Chip<T> { public class Inner { public static int Tanks => Figures.Tanks.Value; } }", "[|Chip<int>.Inner.Tanks|]")]
    [InlineData("public class Chip { public static string Front => Quotes.Front.Text; }", "[|Chip.Front|]")]
    [InlineData("public class Chip { public static int Tanks => Figures.Drones.Value; }", "Chip.Tanks")]
    public async Task A_wrapper_in_another_assembly_does_too_though_its_facts_are_internal(string library, string use)
    {
        var stream = new MemoryStream();
        Assert.Empty(ContestedFacts.Project("Library", library).Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        MarkedSource source = MarkedSource.Parse($"class C {{ object o = {use}; }}");
        CSharpCompilation compilation = Compiler.Compile("Tested", Compiler.ParseOptions(), source.Text).AddReferences(MetadataReference.CreateFromImage(stream.ToArray()));

        (await AnalyzerRun.Of(new UseOfDisputedFactAnalyzer(), source, compilation)).ReportsTheMarkedPlaces();
    }

    [Theory]
    [InlineData("ProvenanceRoot", "/repo", "/repo/seeds/000.txt")]
    [InlineData("ProjectDir", "/repo/app/", "/repo/app/seeds/000.txt")]
    [InlineData("ProjectDir", "C:\\repo\\", "C:\\repo/seeds/000.txt")]
    [InlineData("Other", "/repo", "seeds/000.txt")]
    public async Task The_additional_locations_lie_in_the_documents(string property, string folder, string path)
    {
        AnalyzerRun run = await ContestedFacts.Disputed("class C { int i = Figures.Tanks.Value; }", new Dictionary<string, string> { [property] = folder });

        Assert.Equal(2, run.Single.AdditionalLocations.Count);
        FileLinePositionSpan first = run.Single.AdditionalLocations[0].GetLineSpan(), second = run.Single.AdditionalLocations[1].GetLineSpan();
        Assert.Equal((path, 1, 120), (first.Path, first.StartLinePosition.Line, first.StartLinePosition.Character));
        Assert.Equal((path.Replace("000", "002", StringComparison.Ordinal), 29, 3), (second.Path, second.StartLinePosition.Line, second.StartLinePosition.Character));
    }

    [Fact]
    public async Task The_root_of_the_documents_goes_before_the_folder_of_the_project()
    {
        AnalyzerRun run = await ContestedFacts.Disputed(
            "class C { int i = Figures.Tanks.Value; }", new Dictionary<string, string> { ["ProjectDir"] = "/project/", ["ProvenanceRoot"] = "/root/" });

        Assert.Equal("/root/seeds/000.txt", run.Single.AdditionalLocations[0].GetLineSpan().Path);
    }

    [Theory]
    [InlineData("\"a\\r\\nb\\u2028c\\td\"", "\"a b c d\" (a.txt:1)")]
    [InlineData("\"a\\u202Eb\\0\"", "\"a\\u202Eb\\u0000\" (a.txt:1)")]
    public async Task The_message_stays_on_one_line(string literal, string shown)
    {
        AnalyzerRun run = await HandWritten($"{literal}, \"a.txt(1,1)\", \"y\", \"b.txt(2,2)\"");

        Assert.StartsWith("Sources disagree: " + shown + " but ", run.Single.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Very_long_words_are_cut()
    {
        AnalyzerRun run = await HandWritten($"\"{new string('x', 5000)}\", \"a.txt(1,1)\", \"y\", \"b.txt(2,2)\"");

        Assert.InRange(run.Single.GetMessage(null).Length, 160, 260);
    }

    [Theory]
    [InlineData("\"x\", \"somewhere\", \"y\", \"b.txt(2,2)\"")]
    [InlineData("\"x\", \"a.txt(0,1)\", \"y\", \"b.txt(2,2)\"")]
    [InlineData("\"x\", \"a.txt(1,99999999999)\", \"y\", \"b.txt(2,2)\"")]
    [InlineData("\"x\", \"(\", \"y\", \"b.txt(2,2)\"")]
    [InlineData("\"x\", \"\", \"y\", \"b.txt(2,2)\"")]
    public async Task A_place_that_cannot_be_read_is_shown_and_has_no_location(string arguments) =>
        Assert.Single((await HandWritten(arguments)).Single.AdditionalLocations);

    [Fact]
    public async Task A_mark_without_words_is_not_reported() =>
        Assert.Empty((await HandWritten("null!, null!, null!, null!")).Diagnostics);

    private static Task<AnalyzerRun> HandWritten(string arguments) => AnalyzerRun.Of(
        new UseOfDisputedFactAnalyzer(),
        $"static class Facts {{ [Provenance.Disputed({arguments})] public static class Own {{ public const int Value = 1; }} }} class C {{ int i = Facts.Own.Value; }}");
}
