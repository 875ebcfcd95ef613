namespace Provenance.Engine.Quotes.Marks;

/// <summary>Two quotation marks that belong together.</summary>
/// <param name="Open">The opening mark's token.</param>
/// <param name="First">The first token inside.</param>
/// <param name="Close">The closing mark's token; the token after the last one inside when nothing closes it.</param>
/// <param name="Next">The token after the closing mark.</param>
/// <param name="IsClosed">Whether a mark closes it; otherwise it ends with its paragraph.</param>
/// <param name="IsSingle">Whether the marks are single.</param>
internal readonly record struct MarkPair(int Open, int First, int Close, int Next, bool IsClosed, bool IsSingle);
