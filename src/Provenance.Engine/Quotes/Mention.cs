namespace Provenance.Engine.Quotes;

/// <summary>
/// A place where a document names a person: tokens from <paramref name="First"/> up to but not including
/// <paramref name="Next"/>, titles included. The person is null where two bear the name and nothing tells which is meant.
/// </summary>
internal readonly record struct Mention(int First, int Next, Person? Person, bool IsSubject)
{
    /// <summary>Whether it stands in words that are quoted: whom somebody speaks of is not who "he" and "she" around the words mean.</summary>
    public bool IsQuoted { get; init; }
}
