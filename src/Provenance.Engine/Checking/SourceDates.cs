using Provenance.Engine.Mentions;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>The days, months and years that the sources name: by themselves, as a part of a date, as an end of a range, or as four digits of any other word.</summary>
internal sealed class SourceDates
{
    private const int YearLength = 4, MonthLength = 7, DayLength = 10;

    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _days = new(StringComparer.Ordinal);

    /// <summary>Takes what a figure names.</summary>
    public void Add(Mention mention)
    {
        foreach (Figures.Value value in (Figures.Value[])[mention.Figure.Value, mention.Figure.Low, mention.Figure.High])
        {
            if (value.Iso is { } iso)
                Add(iso);
        }
    }

    /// <summary>Takes the years of a text, wherever they stand: "2024-25", "FY2025", "report_2024.pdf".</summary>
    public void AddYears(TextDocument document)
    {
        string text = document.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && CharClasses.IsDigit(text[end]))
                end++;
            if (end - start == YearLength)
                _named.Add(text.Substring(start, YearLength));
            start = end + 1;
        }
    }

    /// <summary>Whether the sources name a date as far as it is known. A day without a year may be that of any.</summary>
    public bool Name(string iso) => _named.Contains(iso) || (iso[0] == '-' ? _days.Contains(iso) : iso.Length == DayLength && _named.Contains("--" + iso.Substring(YearLength + 1)));

    private void Add(string iso)
    {
        bool isWhole = iso.Length >= MonthLength && iso[0] != '-' && iso[0] != 'T';
        if (!isWhole)
        {
            _named.Add(iso);
            return;
        }

        _named.Add(iso.Substring(0, YearLength));
        _named.Add(iso.Substring(0, MonthLength));
        if (iso.Length < DayLength)
            return;
        _named.Add(iso.Substring(0, DayLength));
        _days.Add("--" + iso.Substring(YearLength + 1, DayLength - YearLength - 1));
    }
}
