using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>The citations of a run, found by what a locked citation may still share with them: sentence, words, or the characters around.</summary>
internal sealed class AnchorIndex
{
    private const int Edge = 10;
    private const int PostingLimit = 64;

    private readonly Dictionary<(char Key, bool IsFigure, string Text), List<Candidate>> _postings = [];
    private readonly Dictionary<SourceCitation, Candidate> _candidates = [];
    private readonly Dictionary<List<Candidate>, Dictionary<string, List<Candidate>>> _bySource = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _paths = new(StringComparer.Ordinal);
    private readonly AnchorSources _sources;

    public AnchorIndex(IEnumerable<FactDraft> drafts, SentenceHash hashes)
    {
        foreach (FactDraft draft in drafts)
        {
            foreach (SourceCitation citation in draft.Citations)
            {
                var candidate = new Candidate(citation, draft.OwnName, hashes.Of(citation), hashes.Numbered(citation));
                _candidates.Add(citation, candidate);
                Post('h', candidate.Hash, candidate);
                if (candidate.Numbered != candidate.Hash)
                    Post('h', candidate.Numbered, candidate);
                Post('x', candidate.Exact, candidate);
                Post('b', End(candidate.Before), candidate);
                Post('a', Start(candidate.After), candidate);
                Post('n', draft.OwnName, candidate);
            }
        }

        _sources = new AnchorSources(_candidates.Values.Select(candidate => candidate.Source));
    }

    public IEnumerable<Candidate> All => _candidates.Values;

    /// <summary>Citations that a locked one may have become, those of its sentence first; each once.</summary>
    public List<Candidate> Near(LockedFact fact, LockedAnchor anchor)
    {
        bool isFigure = fact.Figure != null;
        var near = new List<Candidate>();
        var seen = new HashSet<Candidate>();
        void Add(char key, string text)
        {
            if (text.Length == 0 || !_postings.TryGetValue((key, isFigure, text), out List<Candidate>? posting))
                return;
            // Where many citations look alike, those of the source it was locked in go first.
            foreach (Candidate candidate in posting.Count <= PostingLimit ? posting : Own(posting, anchor.Source).Concat(posting).Take(2 * PostingLimit))
            {
                if (seen.Add(candidate))
                    near.Add(candidate);
            }
        }

        Add('h', anchor.Hash);
        Add('x', anchor.Exact);
        Add('b', End(anchor.Prefix));
        Add('a', Start(anchor.Suffix));
        Add('n', fact.Name);
        return near;
    }

    /// <summary>Of many candidates those in the source that a path means.</summary>
    private IEnumerable<Candidate> Own(List<Candidate> posting, string source)
    {
        if (!_bySource.TryGetValue(posting, out Dictionary<string, List<Candidate>>? bySource))
            _bySource.Add(posting, bySource = posting.GroupBy(candidate => candidate.Source, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal));
        if (!_paths.TryGetValue(source, out IReadOnlyList<string>? paths))
            _paths.Add(source, paths = _sources.Of(source));
        return paths.SelectMany(path => bySource.TryGetValue(path, out List<Candidate>? own) ? own : []);
    }

    private void Post(char key, string text, Candidate candidate)
    {
        if (text.Length == 0)
            return;
        (char, bool, string) entry = (key, candidate.Citation is FigureCitation, text);
        if (!_postings.TryGetValue(entry, out List<Candidate>? posting))
            _postings.Add(entry, posting = []);
        posting.Add(candidate);
    }

    private static string End(string text) => text.Length < Edge ? text : text.Substring(text.Length - Edge);

    private static string Start(string text) => text.Length < Edge ? text : text.Substring(0, Edge);

    /// <summary>A citation of the run, folded as locked ones are.</summary>
    internal sealed class Candidate(SourceCitation citation, string ownName, string hash, string numbered)
    {
        public SourceCitation Citation { get; } = citation;

        public string OwnName { get; } = ownName;

        public string Hash { get; } = hash;

        /// <summary>The hash with the numbers of clauses in it.</summary>
        public string Numbered { get; } = numbered;

        public string Exact { get; } = FoldedText.Of(citation.Exact);

        public string Before { get; } = FoldedText.Before(citation);

        public string After { get; } = FoldedText.After(citation);

        public string Source => Citation.Document.Path;
    }
}
