using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>The sentence around a token; asked in order of position, so that each boundary is looked for once.</summary>
internal sealed class Sentences
{
    private readonly TokenList _tokens;
    private int _first;
    private int _end;

    public Sentences(TokenList tokens) => _tokens = tokens;

    /// <summary>The sentence that holds a figure; where a point inside the figure was taken for its end, up to the figure's end.</summary>
    /// <param name="token">The figure's first token.</param>
    /// <param name="next">The token after the figure.</param>
    public TextSpan Around(int token, int next)
    {
        while (_end <= token && _end < _tokens.Count)
        {
            _first = _end;
            do
                _end = _tokens.Landmarks.Next(Landmark.Sentence, _end + 1);
            while (_end < _tokens.Count && _tokens[_end].StartsCell);
        }

        return new TextSpan(_tokens[_first].Start, _tokens[Math.Max(_end, next) - 1].End);
    }
}
