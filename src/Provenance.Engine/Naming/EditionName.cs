using System.Globalization;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Periods;
using Provenance.Engine.Text;

namespace Provenance.Engine.Naming;

/// <summary>
/// What code calls an edition of a fact: <c>In2025</c> for what holds from New Year's day, <c>FromJuly2025</c>, <c>From6April2025</c>, <c>Rev2</c>. A later edition changes none of them.
/// </summary>
internal static class EditionName
{
    private static readonly HashSet<string> SeriesMembers = new(["Current", "History", "On"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the editions of one fact, each another.</summary>
    public static string[] Of(IReadOnlyList<EditionPeriod> editions)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. editions.Select((edition, i) =>
        {
            string name = Of(edition, i);
            for (int number = 2; !taken.Add(name); number++)
                name = Of(edition, i) + "_" + number.ToString(CultureInfo.InvariantCulture);
            return name;
        })];
    }

    private static string Of(EditionPeriod edition, int index)
    {
        if (edition.From is { } from)
            return From(from, edition.StatedTo);
        if (edition.Label is { } label)
            return Label(label, index);
        if (edition.StatedTo is { } to)
            return "Until" + Month(to, isWhole: to == IsoDay.Last(to.Substring(0, 7)), isYear: to.EndsWith("-12-31", StringComparison.Ordinal));
        return "Edition" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Label(string label, int index)
    {
        string[] words = label.Split([' ', '.', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        string name = Identifier.Of(words.Length > 0 && char.IsDigit(words[0][0]) ? ["Edition", string.Join("_", words)] : words);
        if (name.Length == 0)
            return "Edition" + (index + 1).ToString(CultureInfo.InvariantCulture);
        // The class of a fact has members of these names already.
        return ReservedNames.Contains(name) || SeriesMembers.Contains(name) ? "Edition" + name : name;
    }

    private static string From(string from, string? to)
    {
        bool isYear = from.EndsWith("-01-01", StringComparison.Ordinal);
        // A year that nobody ends is called by its number all the same: the next January's file must not rename it.
        bool isOneYear = isYear && (to is null || to == from.Substring(0, 4) + "-12-31");
        return isOneYear ? "In" + from.Substring(0, 4) : "From" + Month(from, isWhole: from.EndsWith("-01", StringComparison.Ordinal), isYear);
    }

    private static string Month(string day, bool isWhole, bool isYear)
    {
        (int year, int month, int number) = IsoDay.Parts(day);
        string named = year.ToString("0000", CultureInfo.InvariantCulture);
        if (isYear)
            return named;
        string word = CalendarWords.Months[month - 1].Word;
        named = char.ToUpperInvariant(word[0]) + word.Substring(1) + named;
        return isWhole ? named : number.ToString(CultureInfo.InvariantCulture) + named;
    }
}
