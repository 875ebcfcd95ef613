using Provenance.Engine.Facts;
using Provenance.Engine.Locking;

namespace Provenance.Engine.Tests.Locking;

public class LockFileTests
{
    [Fact]
    public void A_fact_is_a_block_and_its_text_is_folded() =>
        Assert.Equal(
            """
            {
              "Figures.Ferries": {
                "kind": "count",
                "value": "40",
                "unit": "{ferry}",
                "hedge": "about",
                "text": "40",
                "citations": [
                  {
                    "source": "0.txt",
                    "exact": "40",
                    "prefix": "The yard's plan names some ",
                    "suffix": " ferries.",
                    "hash": "HASH"
                  }
                ]
              },
              "version": 1
            }

            """.ReplaceLineEndings("\n"),
            WithoutHash(LockWriter.Write(Locked.Of("The yard’s plan\r\nnames some 40 ferries."))));

    [Fact]
    public void What_is_written_is_read_back()
    {
        FactLock locked = Locked.Of("“Go \\ \u202E now\u0001,” he said to \"them\". It took three to five years. Thousands of men came. 5% of 40 fell to 1.5 km.\uD800");
        string text = LockWriter.Write(locked);

        LockReading reading = LockReader.Read(text);

        Assert.Empty(reading.Faults);
        Assert.Equal(text, LockWriter.Write(reading.Lock));
    }

    [Fact]
    public void Line_ends_and_wrapping_change_no_byte() =>
        Assert.Equal(
            LockWriter.Write(Locked.Of("The council ordered 40 ferries from the yard. It took 12 weeks.")),
            LockWriter.Write(Locked.Of("The council ordered 40\r\nferries from\r\nthe yard. It\r\ntook 12 weeks.")));

    [Fact]
    public void Blocks_are_sorted_and_every_block_ends_alike()
    {
        string[] lines = LockWriter.Write(Locked.Of("The museum owns 12 clocks. The castle has 7 towers. “We dance here,” he said.")).Split('\n');

        string[] ids = [.. lines.Where(line => line.StartsWith("  \"F", StringComparison.Ordinal) || line.StartsWith("  \"Q", StringComparison.Ordinal))];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Length, lines.Count(line => line == "  },"));
    }

    [Theory]
    [InlineData("""{ "Figures.A": { "citations": [{ "exact": "5" }] }, "Figures.A": {} }""", "the name 'Figures.A' stands twice")]
    [InlineData("""{ "version": 2 }""", "The lock is of version 2")]
    [InlineData("""{ }""", "The lock has no 'version'")]
    [InlineData("""{ "Tanks": {}, "version": 1 }""", "'Tanks' is no fact")]
    [InlineData("""{ "Figures.A b": { "citations": [{ "exact": "5" }] }, "version": 1 }""", "'A b' cannot be the name of a fact")]
    [InlineData("""{ "Figures.A": { "citation": [] }, "version": 1 }""", "'citation' is no member of a locked fact; did you mean 'citations'?")]
    [InlineData("<<<<<<< HEAD\n{", "This is no JSON")]
    public void What_is_no_lock_is_told(string json, string text) => Assert.Contains(LockReader.Read(json).Faults, fault => fault.Text.Contains(text, StringComparison.Ordinal));

    [Fact]
    public void What_drifted_stays_as_it_was_until_it_is_accepted()
    {
        FactLock locked = Locked.Of("The museum owns 12 clocks.");
        FactSet set = locked.Then("The museum owns 13 clocks.", "The castle has 7 towers.");

        FactLock left = LockBuilder.Next(locked, set, document => document.Path, _ => false, dropsRetired: false);
        FactLock taken = LockBuilder.Next(locked, set, document => document.Path, _ => true, dropsRetired: true);

        Assert.Equal(["12", "7"], left.Facts.Select(fact => fact.Text));
        Assert.Equal(["13", "7"], taken.Facts.Select(fact => fact.Text));
    }

    private static string WithoutHash(string text)
    {
        int at = text.IndexOf("\"hash\": \"", StringComparison.Ordinal) + 9;
        return text.Remove(at, 32).Insert(at, "HASH");
    }
}
