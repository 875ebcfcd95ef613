using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>A value that a document states of a thing.</summary>
internal readonly struct StatedValue
{
    private readonly object _document;
    private readonly string _dimension;
    private readonly int _head;
    private readonly Value _value;

    /// <summary>States a value.</summary>
    /// <param name="document">The document.</param>
    /// <param name="dimension">What values of the thing are counted in.</param>
    /// <param name="head">The stem of the thing.</param>
    /// <param name="value">The value.</param>
    public StatedValue(object document, string dimension, int head, Value value)
    {
        _document = document;
        _dimension = dimension;
        _head = head;
        _value = value;
    }

    /// <summary>Equal where all four are; one of its own, because the framework's would be compiled in every build.</summary>
    public static IEqualityComparer<StatedValue> Comparer { get; } = new ByAll();

    private sealed class ByAll : IEqualityComparer<StatedValue>
    {
        public bool Equals(StatedValue x, StatedValue y) =>
            x._head == y._head && ReferenceEquals(x._document, y._document) && x._value == y._value && x._dimension == y._dimension;

        public int GetHashCode(StatedValue stated) =>
            ((System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(stated._document) * 31 + stated._dimension.GetHashCode()) * 31 + stated._head) * 31 + stated._value.GetHashCode();
    }
}
