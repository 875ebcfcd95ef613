using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tests;
using Xunit.Abstractions;

namespace Provenance.Properties.Hostile;

/// <summary>
/// Files of every format with some bytes flipped, cut out, doubled or put in: each is read or refused with a problem that has a code and a
/// place, what is read goes all the way to generated code, and nothing is thrown.
/// </summary>
public sealed class DamagedFileTests(ITestOutputHelper output) : IDisposable
{
    private const int Tries = 150;

    /// <summary>The compiler takes longer than all the rest, so it is asked after some of the files only.</summary>
    private const int Compiled = 25;

    private static readonly string[] Texts = [.. Corpora.All(6).SelectMany(texts => texts)];
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files => [.. WholeFiles.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_file_is_read_or_refused(string name)
    {
        var random = new Random(Effort.SeedOf(31 + Array.IndexOf(WholeFiles.Names, name)));
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        TimeSpan longest = TimeSpan.Zero;
        for (int i = 0; i < Tries * Effort.Times; i++)
        {
            string text = Texts[random.Next(Texts.Length)];
            byte[] bytes = WholeFiles.Damaged(name, text, whole => Damage.Of(whole, random));
            TimeSpan before = clock.Elapsed;
            try
            {
                string outcome = OutcomeOf(name, bytes, text, compiles: i % Compiled == 0);
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            }
            catch (Exception e)
            {
                Assert.Fail($"seed {Effort.Seed}, try {i}: {e}\n{Convert.ToBase64String(bytes)}");
            }

            longest = clock.Elapsed - before > longest ? clock.Elapsed - before : longest;
        }

        output.WriteLine($"{name}: {string.Join(", ", outcomes.Select(outcome => $"{outcome.Key} {outcome.Value}"))}; the longest took {longest.TotalMilliseconds:0} ms");
    }

    private string OutcomeOf(string name, byte[] bytes, string text, bool compiles)
    {
        DocumentReading reading = Documents.Reading.DocumentReader.Read(new DocumentFile(_folder.Write(name, bytes), name));
        if (reading.Problem is { } problem)
        {
            Assert.Null(reading.Document);
            Assert.Equal((name, Severity.Error), (problem.File, problem.Severity));
            Assert.True(problem.Position is { Line: > 0, Column: > 0 } && problem.Text.Length > 0, "a problem without a place or words");
            return problem.Code;
        }

        AssertGoesAllTheWay(reading.Document!, new TextDocument("whole.txt", text), compiles);
        return "read";
    }

    private static void AssertGoesAllTheWay(TextDocument damaged, TextDocument whole, bool compiles)
    {
        FactSet set = Extractor.Extract([damaged, whole]);
        EngineRun.AssertSpans(set);
        FactIndex index = FactIndexBuilder.Build(set);
        string written = FactIndexWriter.Write(index);
        Assert.Equal(written, FactIndexWriter.Write(FactIndexReader.Read(written)));
        if (compiles)
            Assert.Empty(GeneratorRun.OverText(written).Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
    }
}
