namespace Provenance.Engine.Quotes;

/// <summary>A place where a document names a person: tokens from <paramref name="First"/> up to but not including <paramref name="Next"/>, titles included.</summary>
internal readonly record struct Mention(int First, int Next, Person Person, bool IsSubject);
