namespace Provenance.Engine.Linking;

/// <summary>Weighted words as sorted numbers, so that what two bags share is found in one walk over both.</summary>
internal sealed class WordBag
{
    private readonly int[] _words;
    private readonly float[] _weights;
    private readonly ulong _signature;

    public WordBag(Dictionary<int, float> weights)
    {
        _words = [.. weights.Keys];
        Array.Sort(_words);
        _weights = new float[_words.Length];
        for (int i = 0; i < _words.Length; i++)
        {
            _weights[i] = weights[_words[i]];
            _signature |= 1UL << (_words[i] & 63);
        }
    }

    /// <summary>Whether a word is in it.</summary>
    public bool Holds(int word) => Array.BinarySearch(_words, word) >= 0;

    /// <summary>The words that have at least a weight, in order.</summary>
    public int[] Above(float least)
    {
        int count = 0;
        foreach (float weight in _weights)
            count += weight >= least ? 1 : 0;
        if (count == _words.Length)
            return _words;
        var words = new int[count];
        for (int i = _words.Length - 1; i >= 0; i--)
        {
            if (_weights[i] >= least)
                words[--count] = _words[i];
        }

        return words;
    }

    /// <summary>How much two bags share: each common word counts by the product of its weights, at most two.</summary>
    public double Shared(WordBag other)
    {
        if ((_signature & other._signature) == 0)
            return 0;
        double sum = 0;
        for (int i = 0, k = 0; i < _words.Length && k < other._words.Length;)
        {
            if (_words[i] == other._words[k])
                sum += Math.Min(2, _weights[i++] * other._weights[k++] / 2);
            else if (_words[i] < other._words[k])
                i++;
            else
                k++;
        }

        return sum;
    }
}
