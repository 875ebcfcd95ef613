using System.Globalization;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Text;

namespace Provenance.Build;

/// <summary>Metadata of a source that cannot be meant. Any text may be a title or a publisher.</summary>
internal static class SourceMetadata
{
    private static readonly string[] Dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>What is wrong with the metadata of a source.</summary>
    public static IEnumerable<Problem> ProblemsOf(DocumentFile file)
    {
        if (file.DatePublished is { } date && !DateTime.TryParseExact(date, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            yield return Invalid(file, "DatePublished", date, "write a date of ISO 8601: '2024-02-22', '2024-02' or '2024'");
        if (file.UrlMain is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && !address.IsFile))
            yield return Invalid(file, "Url", url, "write an absolute address: 'https://example.org/2024'");
        if (file.Rank is { } rank && SourceRanks.Parse(rank) is null)
            yield return Invalid(file, "Rank", rank, "it may be 'preferred', 'normal' (the default) or 'deprecated'");
        foreach ((string name, string? day) in new[] { ("ValidFrom", file.ValidFrom), ("ValidTo", file.ValidTo) })
        {
            if (day is not null && IsoDay.First(day) is null)
                yield return Invalid(file, name, day, "write a date of ISO 8601: '2025-01-01', '2025-01' or '2025'");
        }

        if (file is { ValidFrom: { } from, ValidTo: { } to } && new Validity(IsoDay.First(from), IsoDay.Last(to)).IsReversed)
            yield return Problem.Error(ProblemCode.ConfigurationIsInvalid, file.FullPath, $"ValidTo of the source is '{to}', before ValidFrom, '{from}'; mend one of them");
    }

    private static Problem Invalid(DocumentFile file, string name, string value, string remedy) =>
        Problem.Error(ProblemCode.ConfigurationIsInvalid, file.FullPath, $"{name} of the source is '{value}'; {remedy}");
}
