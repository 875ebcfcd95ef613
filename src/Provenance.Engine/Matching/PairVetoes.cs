using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>What makes two mentions two facts, or no contradiction, whatever else they share.</summary>
internal static class PairVetoes
{
    private const int MostInHandful = 3;

    private static readonly HashSet<int> Times = [.. NumberedWords.PartsOfTime.Split(' ').Select(MentionWords.StemOf)];

    /// <summary>Whether they explicitly speak of two rows, days, years, quarters or conditions: whatever else they share, they are two facts.</summary>
    public static bool AreApart(Mention a, Mention b) =>
        AreApartInWords(a, b) || a.IsCell != b.IsCell && AreOtherModels(a.Numbered, b.Numbered) || AreOtherHandfuls(a, b) || AreOtherMembers(a, b) || AreOtherWays(a, b);

    /// <summary>"One count of theft": so few of a thing are counted of everybody. Both sentences name somebody, and none of those is named around the other.</summary>
    private static bool AreOtherHandfuls(Mention a, Mention b) =>
        IsHandful(a) && IsHandful(b) && !ReferenceEquals(a.Figure.Document, b.Figure.Document) && HasName(a, WordZone.Sentence) && HasName(b, WordZone.Sentence) && !HasNameOf(a, b) && !HasNameOf(b, a);

    /// <summary>"Two councillors, Ada Brink and Tom Vale" are none of "three councillors, Eva Holt, Jon Marsh and Lea Stone".</summary>
    private static bool AreOtherMembers(Mention a, Mention b) =>
        a.Members.Length > 0 && b.Members.Length > 0 && !Array.Exists(a.Members, name => Array.IndexOf(b.Members, name) >= 0);

    private static bool IsHandful(Mention mention) =>
        mention.Figure.Kind == FigureKind.Count && !mention.IsCell && mention.Figure.Value is { IsNumber: true, Number: > 0 and <= MostInHandful };

    /// <summary>12 % more and 12 % fewer, of things of which neither names the other's.</summary>
    private static bool AreOtherWays(Mention a, Mention b) =>
        a.Direction * b.Direction < 0 && !HasHeadOf(a, b) && !HasHeadOf(b, a);

    private static bool HasHeadOf(Mention mention, Mention other) => Array.Exists(mention.Heads, head => other.Has(head, WordZone.Sentence) && !Times.Contains(head));

    /// <summary>The same, whatever rows of a table they number: a draft's figure is held against the row that it names where it has the value of another.</summary>
    public static bool AreApartInWords(Mention a, Mention b) =>
        AreOtherRows(a, b) || !a.Figure.Value.IsCalendar && !b.Figure.Value.IsCalendar
        && (a.Days.Length == 1 && b.Days.Length == 1 && !CalendarInterval.Fits(a.Days[0], b.Days[0])
            || a.HasOwnYear && b.HasOwnYear && a.Years.Length == 1 && b.Years.Length == 1 && a.Years[0] != b.Years[0]
            || PairLists.Relation(a.Ordinals, b.Ordinals) == PairLists.Disjoint || PairLists.Relation(a.Periods, b.Periods) == PairLists.Disjoint || AreOtherModels(a.Designations, b.Designations) || a.Accounts.Length == 1 && b.Accounts.Length == 1 && a.Accounts[0] != b.Accounts[0]
            || a.Conditions.Length == 1 && b.Conditions.Length == 1 && a.Conditions[0].DimensionKey == b.Conditions[0].DimensionKey && !ValueComparer.AreEqual(a.Conditions[0], b.Conditions[0]));

    /// <summary>
    /// Two cells whose rows are about other things: no word of either label stands in the other's labels; or both labels are names, and each
    /// has a word that the other row lacks ("Luma Tower", "Polo Tower").
    /// </summary>
    private static bool AreOtherRows(Mention a, Mention b)
    {
        if (a.Key.Length == 0 || b.Key.Length == 0)
            return false;
        int shared = SharedKeys(a, b), sharedBack = SharedKeys(b, a);
        return shared == 0 && sharedBack == 0 || a.IsKeyName && b.IsKeyName && shared < a.Key.Length && sharedBack < b.Key.Length;
    }

    private static int SharedKeys(Mention mention, Mention other)
    {
        int shared = 0;
        foreach (int stem in mention.Key)
            shared += other.Has(stem, WordZone.Sentence) ? 1 : 0;
        return shared;
    }

    /// <summary>Trucks from Sweden are none from Japan: both clauses name somebody or something, and the sentences share no name.</summary>
    public static bool AreOtherNames(Mention a, Mention b) => HasName(a, WordZone.Near) && HasName(b, WordZone.Near) && !HasNameOf(a, b) && !HasNameOf(b, a);

    private static bool HasName(Mention mention, WordZone last)
    {
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.IsName[i] && mention.Zones[i] <= last)
                return true;
        }

        return false;
    }

    private static bool HasNameOf(Mention mention, Mention other)
    {
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.IsName[i] && mention.Zones[i] != WordZone.Context && other.Has(mention.Stems[i], WordZone.Context))
                return true;
        }

        return false;
    }

    /// <summary>K5 is not K7, and the second quarter not the third: of one sort they name something each, and nothing that both name.</summary>
    private static bool AreOtherModels((int Sort, int Whole)[] left, (int Sort, int Whole)[] right)
    {
        foreach ((int sort, _) in left)
        {
            bool isNamed = false, isShared = false;
            foreach ((int otherSort, int otherWhole) in right)
            {
                if (otherSort != sort)
                    continue;
                isNamed = true;
                isShared |= Array.IndexOf(left, (sort, otherWhole)) >= 0;
            }

            if (isNamed && !isShared)
                return true;
        }

        return false;
    }

    /// <summary>Whether a document says one sentence twice: that is one fact, whatever it is about.</summary>
    public static bool IsRepeated(Mention a, Mention b) =>
        ReferenceEquals(a.Figure.Document, b.Figure.Document) && a.Figure.Value == b.Figure.Value && a.Figure.Hedge == b.Figure.Hedge && a.Heads.AsSpan().SequenceEqual(b.Heads) && SentenceOf(a).SequenceEqual(SentenceOf(b));

    private static IEnumerable<(int, WordZone)> SentenceOf(Mention mention) => mention.Stems.Select((stem, i) => (stem, mention.Zones[i])).Where(word => word.Item2 != WordZone.Context);

    /// <summary>Whether one chooses another of several, names somebody else, or says which one is meant and not how many or when ("one of the clubs", "the 2008 campaign"): such values differ and contradict nothing.</summary>
    public static bool AreOtherStatements(Mention a, Mention b) =>
        AreOtherClaims(a, b) || AreOtherNames(a, b) || a.IsAttribute || b.IsAttribute || a.IsOneOf && !b.IsPart || b.IsOneOf && !a.IsPart;

    /// <summary>Whether one chooses another of several, or says that what it gives is not so; whomever they name.</summary>
    public static bool AreOtherClaims(Mention a, Mention b) =>
        a.IsRefused != b.IsRefused
        || a.Choices != 0 && b.Choices != 0 && (a.Choices & b.Choices) == 0
        || PairLists.OppositesOf(a.Sides, b.Sides) == PairLists.OppositeSide
        || (a.Before == English.From) != (b.Before == English.From) && !a.Figure.Value.IsCalendar
        || AreOtherStates(a, b);

    /// <summary>How things stood on one day and how they stood on another; "as of 1 May" against "from 1 June" are two beginnings.</summary>
    private static bool AreOtherStates(Mention a, Mention b) =>
        (a.Side == DateSide.AsOf || b.Side == DateSide.AsOf) && a.Side != DateSide.From && b.Side != DateSide.From;
}
