using Provenance.Engine.Matching;
using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>Which figures of a run are those of an earlier one: of the documents with the same path and content. Both runs are in ordinal order of paths.</summary>
internal sealed class RememberedFigures
{
    private readonly FigureSet _figures;
    private readonly int[] _earlier;
    private readonly int[] _later;
    private readonly int[] _documents;

    private RememberedFigures(FigureSet figures, FigureMemory memory)
    {
        Memory = memory;
        _figures = figures;
        _earlier = Numbers(figures.Count);
        _later = Numbers(memory.Count);
        _documents = Numbers(figures.Documents);
    }

    /// <summary>What is known of the earlier run.</summary>
    public FigureMemory Memory { get; }

    /// <summary>The number that a document had; -1 when it is new or has changed.</summary>
    public int DocumentOf(int document) => _documents[document];

    /// <summary>What was found between two documents; null where it is not known.</summary>
    public MatchedPair[]? Find(int left, int right)
    {
        if (_documents[left] < 0 || _documents[right] < 0)
            return null;
        return Memory.Matched.TryGetValue(FigureMemory.Key(_documents[left], _documents[right]), out MatchedPair[]? pairs) ? pairs : null;
    }

    /// <summary>Finds them.</summary>
    public static RememberedFigures Find(FigureSet figures, FigureMemory memory)
    {
        var found = new RememberedFigures(figures, memory);
        int documents = memory.Paths.Count;
        for (int old = 0, now = 0; old < documents || now < figures.Documents;)
        {
            TextDocument? document = now < figures.Documents ? figures.Figures[figures.Start(now)].Document : null;
            int order = document == null ? -1 : old == documents ? 1 : PathOrder.Instance.Compare(memory.Paths[old], document.Path);
            if (order == 0 && IsSame(figures, now, memory, old, document!))
                found.Keep(old, now);
            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>Tells each group that is an earlier one, figure for figure, what is known of it.</summary>
    public void Recognize(List<FigureGroup> groups)
    {
        var sizes = new int[Memory.Facts.Count];
        foreach (int fact in Memory.FactOf)
        {
            if (fact >= 0)
                sizes[fact]++;
        }

        foreach (FigureGroup group in groups)
        {
            int fact = FactOf(group.Members[0]);
            if (fact >= 0 && sizes[fact] == group.Members.Count && group.Members.TrueForAll(member => FactOf(member) == fact)
                && Later(Memory.Pairs[fact].First, group.First) && Later(Memory.Pairs[fact].Second, group.Second))
                group.Known = Memory.Facts[fact].Renumbered(figure => _later[figure]);
        }
    }

    private int FactOf(int figure) => _earlier[figure] < 0 || Memory.FactOf.Count == 0 ? -1 : Memory.FactOf[_earlier[figure]];

    private bool Later(int earlier, int figure) => earlier < 0 ? figure < 0 : _later[earlier] == figure;

    private static bool IsSame(FigureSet figures, int now, FigureMemory memory, int old, TextDocument document) =>
        document.Sha256.Length > 0 && FigureMemory.HashOf(document, figures.Periods) == memory.Hashes[old] && figures.Start(now + 1) - figures.Start(now) == memory.Starts[old + 1] - memory.Starts[old];

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (int i = 0; i < count; i++)
            numbers[i] = -1;
        return numbers;
    }

    private void Keep(int old, int now)
    {
        _documents[now] = old;
        int shift = _figures.Start(now) - Memory.Starts[old];
        for (int i = _figures.Start(now); i < _figures.Start(now + 1); i++)
        {
            _earlier[i] = i - shift;
            _later[i - shift] = i;
        }
    }
}
