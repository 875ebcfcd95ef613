using Provenance.Documents.Formats;
using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Documents.Reading;

/// <summary>When a document holds, by what its project and its own metadata say; the project comes first. What cannot be meant is a problem at its place.</summary>
internal static class DocumentValidity
{
    /// <summary>What both say together; null where neither says anything.</summary>
    /// <param name="file">The file, with what the project says.</param>
    /// <param name="stated">What the file's metadata say.</param>
    /// <param name="problems">Where problems are added.</param>
    public static Validity? Of(DocumentFile file, StatedValidity stated, ref List<Problem>? problems)
    {
        if (stated.IsEmpty && file is { ValidFrom: null, ValidTo: null, Edition: null, Supersedes: null })
            return null;
        List<Problem> found = [];
        Validity own = new(
            Day(file, "validFrom", stated.From, IsoDay.First, found), Day(file, "validTo", stated.To, IsoDay.Last, found), stated.Edition?.Text, stated.Supersedes?.Text);
        if (own.IsReversed)
        {
            found.Add(Invalid(file, stated.To!, FormattableString.Invariant($"The document ends on {own.To} and begins on {own.From} by what it says of itself; mend 'validFrom' or 'validTo'")));
            own = own with { From = null, To = null };
        }

        // The words of the project were checked where they stand.
        Validity project = new(file.ValidFrom is { } from ? IsoDay.First(from) : null, file.ValidTo is { } to ? IsoDay.Last(to) : null, file.Edition, file.Supersedes);
        Contradict(file, "ValidFrom", project.From, own.From, stated.From, found);
        Contradict(file, "ValidTo", project.To, own.To, stated.To, found);
        Contradict(file, "Edition", project.Edition, own.Edition, stated.Edition, found);
        problems = found.Count > 0 ? found : null;
        return (project.IsReversed ? own : project.Or(own)) is { IsEmpty: false } validity ? validity : null;
    }

    private static string? Day(DocumentFile file, string name, StatedField? field, Func<string, string?> read, List<Problem> found)
    {
        if (field is null)
            return null;
        string? day = read(field.Text);
        if (day is null)
            found.Add(Invalid(file, field, $"'{name}' of the document is '{field.Text}'; write a date of ISO 8601: '2025-01-01', '2025-01' or '2025'"));
        return day;
    }

    private static void Contradict(DocumentFile file, string name, string? project, string? own, StatedField? field, List<Problem> found)
    {
        if (project is not null && own is not null && project != own)
            found.Add(new Problem(ProblemCode.MetadataContradict, Severity.Warning, file.Path, field!.ToldAt, $"The document says '{own}' for {name}, and the project '{project}', which is used; mend one of them, or take it out"));
    }

    private static Problem Invalid(DocumentFile file, StatedField field, string text) => new(ProblemCode.ValidityIsInvalid, Severity.Error, file.Path, field.ToldAt, text);
}
