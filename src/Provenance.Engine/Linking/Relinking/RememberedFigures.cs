using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>Which figures of a run are those of an earlier one: of the documents with the same path and content. Both runs are in ordinal order of paths.</summary>
internal sealed class RememberedFigures
{
    /// <summary>Where more documents than this part of them have changed, all are linked as if nothing was known.</summary>
    private const int MostChanged = 4;

    private readonly int[] _earlier;
    private readonly int[] _later;

    private RememberedFigures(FigureSet figures, FigureMemory memory)
    {
        Memory = memory;
        _earlier = Numbers(figures.Count);
        _later = Numbers(memory.Count);
    }

    /// <summary>What is known of the earlier run.</summary>
    public FigureMemory Memory { get; }

    /// <summary>Documents that are gone, new or changed, in the order of paths.</summary>
    public List<ChangedDocument> Changes { get; } = [];

    /// <summary>The number that a figure had; -1 when it is new.</summary>
    public int Earlier(int figure) => _earlier[figure];

    /// <summary>The number that an earlier figure has now; -1 when it is gone.</summary>
    public int Later(int figure) => _later[figure];

    /// <summary>Finds them; null when too little is the same.</summary>
    public static RememberedFigures? Find(FigureSet figures, FigureMemory memory)
    {
        var found = new RememberedFigures(figures, memory);
        int documents = memory.Paths.Count;
        for (int old = 0, now = 0; old < documents || now < figures.Documents;)
        {
            TextDocument? document = now < figures.Documents ? figures.Figures[figures.Start(now)].Document : null;
            int order = document == null ? -1 : old == documents ? 1 : string.CompareOrdinal(memory.Paths[old], document.Path);
            bool isOld = order <= 0, isNew = order >= 0;
            if (order == 0 && IsSame(figures, now, memory, old, document!))
                found.Keep(memory.Starts[old], figures.Start(now), figures.Start(now + 1));
            else
                found.Changes.Add(new ChangedDocument(memory.Starts[old], memory.Starts[isOld ? old + 1 : old], figures.Start(now), figures.Start(isNew ? now + 1 : now)));
            old += isOld ? 1 : 0;
            now += isNew ? 1 : 0;
        }

        return found.Changes.Count > documents / MostChanged ? null : found;
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
                group.Known = Memory.Facts[fact].Renumbered(Later);
        }
    }

    private int FactOf(int figure) => _earlier[figure] < 0 || Memory.FactOf.Count == 0 ? -1 : Memory.FactOf[_earlier[figure]];

    private bool Later(int earlier, int figure) => earlier < 0 ? figure < 0 : _later[earlier] == figure;

    private static bool IsSame(FigureSet figures, int now, FigureMemory memory, int old, TextDocument document) =>
        document.Sha256.Length > 0 && FigureMemory.HashOf(document) == memory.Hashes[old] && figures.Start(now + 1) - figures.Start(now) == memory.Starts[old + 1] - memory.Starts[old];

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (int i = 0; i < count; i++)
            numbers[i] = -1;
        return numbers;
    }

    private void Keep(int old, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            _earlier[i] = old + i - first;
            _later[old + i - first] = i;
        }
    }
}
