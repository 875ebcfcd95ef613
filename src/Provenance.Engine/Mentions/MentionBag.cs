using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Mentions;

/// <summary>What is gathered around one figure: its words, each with its nearest place, and what some of them say. Used again for the next figure.</summary>
internal sealed class MentionBag
{
    private readonly Dictionary<int, (WordZone Zone, byte Bits, bool IsName)> _words = [];
    private readonly List<int> _heads = [];

    public List<int> Sides { get; } = [];

    public List<int> Years { get; } = [];

    public List<int> Periods { get; } = [];

    public List<int> Ordinals { get; } = [];

    public List<int> Accounts { get; } = [];

    /// <summary>What the words near it say.</summary>
    public WordSigns Near { get; set; }

    /// <summary>The ways in which they choose one figure of several.</summary>
    public int Choices { get; set; }

    /// <summary>Forgets the figure before.</summary>
    public void Clear()
    {
        _words.Clear();
        _heads.Clear();
        Sides.Clear();
        Years.Clear();
        Periods.Clear();
        Ordinals.Clear();
        Accounts.Clear();
        Near = WordSigns.None;
        Choices = 0;
    }

    /// <summary>Adds a word; of several places the nearest counts.</summary>
    public void Add(int stem, WordZone zone, byte bits, bool isName)
    {
        if (_words.TryGetValue(stem, out (WordZone Zone, byte Bits, bool IsName) held))
            _words[stem] = (held.Zone < zone ? held.Zone : zone, bits, held.IsName || isName);
        else
            _words.Add(stem, (zone, bits, isName));
    }

    /// <summary>Adds what may be the head of what is measured.</summary>
    public void AddHead(int stem)
    {
        if (stem != 0 && !_heads.Contains(stem))
            _heads.Add(stem);
    }

    /// <summary>Hands everything over to a mention.</summary>
    public void Fill(Mention mention)
    {
        int[] stems = [.. _words.Keys];
        Array.Sort(stems);
        mention.Stems = stems;
        mention.Zones = Array.ConvertAll(stems, stem => _words[stem].Zone);
        mention.Bits = Array.ConvertAll(stems, stem => _words[stem].Bits);
        mention.IsName = Array.ConvertAll(stems, stem => _words[stem].IsName);
        _heads.Sort();
        mention.Heads = [.. _heads];
        mention.Choices = Choices;
        mention.Sides = Distinct(Sides);
        mention.Years = Distinct(Years);
        mention.Periods = Distinct(Periods);
        mention.Ordinals = Distinct(Ordinals);
        mention.Accounts = Distinct(Accounts);
    }

    private static int[] Distinct(List<int> numbers)
    {
        if (numbers.Count == 0)
            return [];
        numbers.Sort();
        return [.. numbers.Distinct()];
    }
}
