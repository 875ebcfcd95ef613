namespace Provenance.Engine.Linking;

/// <summary>
/// A set of stems that only grows. There are several for each sentence and they are asked at every comparison, so that it is one array
/// and a question is mostly one load.
/// </summary>
internal sealed class StemSet
{
    private const uint Golden = 0x9E3779B1;
    private const int Smallest = 4;

    // Asked, never written: most sets stay empty.
    private static readonly int[] None = new int[2];

    // Each slot holds a stem's number and one, zero where it is free; half of them are.
    private int[] _slots = None;
    private int _shift = 31;

    /// <summary>How many stems are in it.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a stem in.</summary>
    public void Add(int stem)
    {
        if (Contains(stem))
            return;
        Count++;
        if (2 * Count > _slots.Length || Count == 1)
            Grow();
        Insert(stem);
    }

    /// <summary>Puts all stems of another set in.</summary>
    public void Add(StemSet other)
    {
        foreach (int stem in other)
            Add(stem);
    }

    /// <summary>Whether a stem is in it.</summary>
    public bool Contains(int stem)
    {
        int[] slots = _slots;
        for (int slot = SlotOf(stem); ; slot = (slot + 1) & (slots.Length - 1))
        {
            int held = slots[slot];
            if (held == 0)
                return false;
            if (held == stem + 1)
                return true;
        }
    }

    /// <summary>Whether a stem is in both.</summary>
    public bool Overlaps(StemSet other)
    {
        (StemSet fewer, StemSet more) = Count <= other.Count ? (this, other) : (other, this);
        foreach (int stem in fewer)
        {
            if (more.Contains(stem))
                return true;
        }

        return false;
    }

    /// <summary>Whether both hold the same.</summary>
    public bool SetEquals(StemSet other)
    {
        if (Count != other.Count)
            return false;
        foreach (int stem in this)
        {
            if (!other.Contains(stem))
                return false;
        }

        return true;
    }

    /// <summary>Walks over the stems, in no order.</summary>
    public Enumerator GetEnumerator() => new(Count == 0 ? [] : _slots);

    private int SlotOf(int stem) => (int)((uint)stem * Golden >> _shift);

    private void Insert(int stem)
    {
        int slot = SlotOf(stem);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = stem + 1;
    }

    private void Grow()
    {
        int[] held = _slots;
        _shift = Count == 1 ? 30 : _shift - 1;
        _slots = new int[Count == 1 ? Smallest : 2 * held.Length];
        foreach (int stem in held)
        {
            if (stem != 0)
                Insert(stem - 1);
        }
    }

    /// <summary>The stems one after another.</summary>
    public struct Enumerator(int[] slots)
    {
        private int _slot = -1;

        /// <summary>The stem.</summary>
        public readonly int Current => slots[_slot] - 1;

        /// <summary>Goes on to the next.</summary>
        public bool MoveNext()
        {
            while (++_slot < slots.Length)
            {
                if (slots[_slot] != 0)
                    return true;
            }

            return false;
        }
    }
}
