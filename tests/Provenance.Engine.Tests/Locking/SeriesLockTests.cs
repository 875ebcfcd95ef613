using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class SeriesLockTests
{
    [Fact]
    public void The_next_january_adds_lines_to_the_lock_and_changes_none()
    {
        string before = LockOf(Set(FactLock.Empty, 2024, 2025));
        FactLock locked = LockReader.Read(before).Lock;
        FactSet later = Set(locked, 2024, 2025, 2026);

        string after = LockOf(later);

        Assert.DoesNotContain(later.Drift, drift => drift.IsFinding);
        Assert.Equal(before.Split('\n'), Surviving(before.Split('\n'), after.Split('\n')));
        Assert.Contains("\"In2026\": { \"kind\": \"percent\", \"value\": \"26\"", after);
    }

    [Fact]
    public void The_first_january_after_a_lock_is_no_change_of_what_is_locked()
    {
        FactSet later = Set(LockReader.Read(LockOf(Set(FactLock.Empty, 2024))).Lock, 2024, 2025);

        Assert.DoesNotContain(later.Drift, drift => drift.IsFinding);
    }

    [Theory]
    [InlineData("regulations", "guidance")]
    [InlineData("guidance", "regulations")]
    public void A_document_that_says_the_same_in_other_words_changes_no_line(string first, string second)
    {
        TextDocument[] both = [OfKind(first), OfKind(second)];
        FactLock locked = LockReader.Read(LockOf(Extractor.Extract(both[..1]))).Lock;
        FactSet later = Extractor.Extract([.. both.OrderBy(document => document.Path, StringComparer.Ordinal)], DecisionSet.None, locked);

        string after = LockWriter.Write(LockBuilder.Next(locked, later, document => document.Path, _ => false, dropsRetired: false));

        Assert.DoesNotContain(later.Drift, drift => drift.IsFinding);
        string[] before = LockWriter.Write(locked).Split('\n');
        Assert.Equal(before, Surviving(before, after.Split('\n')));
    }

    [Fact]
    public void A_value_that_changes_in_a_past_period_is_told()
    {
        FactLock locked = LockReader.Read(LockOf(Set(FactLock.Empty, 2024, 2025))).Lock;

        Drift changed = Assert.Single(Extractor.Extract([Regulations(2024), Regulations(2025, "27")], DecisionSet.None, locked).Drift, drift => drift.IsFinding);

        Assert.Equal((DriftKind.ValueChanged, "25 per cent", "27 per cent"), (changed.Kind, changed.Before, changed.Now));
    }

    [Fact]
    public void A_value_that_changes_in_one_source_while_another_still_says_it_is_told()
    {
        FactLock locked = LockReader.Read(LockOf(Extractor.Extract([OfKind("guidance"), OfKind("regulations")]))).Lock;
        Drift drift = Assert.Single(Extractor.Extract([OfKind("guidance"), Regulations(2024, "27")], DecisionSet.None, locked).Drift, drift => drift.IsFinding);

        Assert.Equal((DriftKind.ValueChanged, "27 per cent"), (drift.Kind, drift.Now));
    }

    /// <summary>The lines of a text that stand in another too, in order.</summary>
    private static List<string> Surviving(string[] before, string[] after)
    {
        var found = new List<string>();
        int at = 0;
        foreach (string line in before)
        {
            int place = Array.IndexOf(after, line, at);
            if (place < 0)
                continue;
            found.Add(line);
            at = place + 1;
        }

        return found;
    }

    private static string LockOf(FactSet facts) => LockWriter.Write(LockBuilder.Of(facts, document => document.Path));

    private static FactSet Set(FactLock locked, params int[] years) => Extractor.Extract([.. years.Select(year => Regulations(year))], DecisionSet.None, locked);

    private static TextDocument OfKind(string kind) =>
        kind == "regulations" ? Regulations(2024) : new TextDocument("guidance-2024.md", "# Lantern duty: rates for 2024\n\nThe standard rate of lantern duty is 24 %.\n");

    private static TextDocument Regulations(int year, string? rate = null) => new(
        $"regulations-{year}.md", $"These Regulations have effect from 1 January {year}.\n\nThe standard rate of lantern duty is {rate ?? (year - 2000).ToString(System.Globalization.CultureInfo.InvariantCulture)} per cent.\n");
}
