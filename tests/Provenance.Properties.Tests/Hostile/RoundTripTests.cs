using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Provenance.Engine.Decisions;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Properties.Hostile;

/// <summary>What is written is read back, whatever stands in it.</summary>
public class RoundTripTests
{
    [Fact]
    public void An_index_is_read_back() => Property.Holds(51, 1_000, Fields(HostileIndex.Places), texts =>
    {
        FactIndex index = HostileIndex.Of(texts);

        Assert.Equivalent(index, FactIndexReader.Read(FactIndexWriter.Write(index)), strict: true);
    });

    [Fact]
    public void A_lock_is_read_back() => Property.Holds(52, 1_000, Fields(8), texts =>
    {
        var figure = new LockedFigure(FigureKind.Count, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], Hedge.About);
        LockedAnchor[] anchors = [new LockedAnchor(texts[0], texts[1], texts[2], texts[3], texts[4])];
        FactLock locked = new([
            new LockedFact("A", figure, texts[5], null, anchors, new LinePosition(1, 1)),
            new LockedFact("B", null, texts[6], texts[7], anchors, new LinePosition(1, 1)) { Retired = texts[0] },
        ]);

        LockReading reading = LockReader.Read(LockWriter.Write(locked));

        Assert.Empty(reading.Faults);
        Assert.Equivalent(locked, new FactLock([.. reading.Lock.Facts.Select(fact => fact with { Position = new LinePosition(1, 1) })]), strict: true);
    });

    [Fact]
    public void Decisions_are_read_as_they_were_written() => Property.Holds(53, 1_000, Fields(4), texts =>
    {
        // The serialiser writes no half of a surrogate pair.
        string[] whole = [.. texts.Select((text, number) => number + new string([.. text.Where(c => !char.IsSurrogate(c))]))];
        DecisionsReading reading = DecisionsReader.Read(JsonSerializer.Serialize(new
        {
            rank = new Dictionary<string, string> { [whole[0]] = "preferred" },
            same = new[] { new object[] { new { source = whole[1], exact = whole[2] }, "Figures.A" } },
            resolve = new[] { new { fact = "Figures.A", source = whole[0], reason = whole[3], sources = new Dictionary<string, string> { [whole[1]] = "00" } } },
        }));

        Assert.Empty(reading.Faults);
        Assert.Equal(whole[0], Assert.Single(reading.Decisions.Ranks).Path);
        Assert.Equal((whole[1], whole[2]), (reading.Decisions.Same[0][0].Source, reading.Decisions.Same[0][0].Exact));
        Resolution resolution = Assert.Single(reading.Decisions.Resolutions);
        Assert.Equal((whole[0], whole[3], whole[1]), (resolution.Source, resolution.Reason, resolution.Sources[0].Key));
    });

    [Fact]
    public void No_text_makes_a_reader_fail() => Property.Holds(54, 5_000, Gen.OneOf(HostileText.Any.Generator, Gen.Choose(0, 12).SelectMany(count => Gen.Elements(Json).ArrayOf(count)).Select(string.Concat)), text =>
    {
        Assert.NotNull(DecisionsReader.Read(text).Faults);
        Assert.NotNull(LockReader.Read(text).Faults);
        try
        {
            FactIndexReader.Read(text);
        }
        catch (FormatException)
        {
            // What it says of a text that is no index.
        }
    });

    [Fact]
    public void A_lock_with_any_character_changed_is_read_or_refused_and_never_fails() => Property.Holds(55, 1_000, Gen.Choose(0, 10_000).Zip(Gen.Choose(0, 0xFFFF)), change =>
    {
        char[] text = LockText.ToCharArray();
        text[change.Item1 % text.Length] = (char)change.Item2;

        Assert.NotNull(LockReader.Read(new string(text)).Faults);
    });

    private static readonly string[] Json = ["{", "}", "[", "]", ":", ",", "\"", "\"a\"", "\"rename\"", "\"same\"", "\"resolve\"", "\"fact\"", "1", "-1e9", "true", "null", "\\u", "\\ud800", " ", "\n", "\"version\":1", "\"Figures.A\""];

    private static string LockText { get; } = LockWriter.Write(LockBuilder.Of(EngineRun.Read("The yard built 40 ferries and 12 tugboats."), document => document.Path));

    private static Arbitrary<string[]> Fields(int count) => Arb.From(HostileText.NotEmpty.Generator.ArrayOf(count));
}
