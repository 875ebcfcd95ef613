using Provenance.Engine.Quotes;

namespace Provenance.Engine.Checking;

/// <summary>Tells whether two names clearly mean two persons. Roles ("the minister"), bodies and single unknown words may mean anybody.</summary>
internal sealed class SpeakerComparison
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="speakers">Whom the sources quote.</param>
    public SpeakerComparison(IEnumerable<string> speakers)
    {
        foreach (string speaker in speakers)
        {
            List<string> names = SpeakerNames.Of(speaker);
            if (names.Count > 0)
                _known.Add(names[names.Count - 1]);
        }
    }

    /// <summary>Whether the two are two persons.</summary>
    public bool Differ(string own, string source)
    {
        List<string> left = SpeakerNames.Of(own), right = SpeakerNames.Of(source);
        if (left.Count == 0 || right.Count == 0 || left.Intersect(right, StringComparer.OrdinalIgnoreCase).Any())
            return false;
        return (left.Count >= 2 && right.Count >= 2) || (_known.Contains(left[left.Count - 1]) && right.Count >= 1);
    }
}
