using System.Runtime.CompilerServices;
using Xunit;

/// <summary>
/// Holds the generated figures against an approved copy, so that whoever changes a document sees which facts change with it.
/// On a difference the received code is written beside the approved one; copy it over when it is right.
/// </summary>
public class GeneratedCodeTests
{
    [Fact]
    public void Figures()
    {
        string folder = Path.GetDirectoryName(ThisFile())!;
        string received = File.ReadAllText(Path.Combine(
            folder, "..", "Provenance-App", "obj", "generated", "Provenance.Analyzers", "Provenance.Analyzers.Generation.FactGenerator", "Figures.g.cs"));
        string approved = File.ReadAllText(Path.Combine(folder, "GeneratedCodeTests.Figures.verified.cs"));

        if (Lines(received) != Lines(approved))
            File.WriteAllText(Path.Combine(folder, "GeneratedCodeTests.Figures.received.cs"), received);
        Assert.Equal(Lines(approved), Lines(received));
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
