namespace Provenance.Engine.Linking;

/// <summary>A document that is gone, new or changed, as the figures that it had and those that it has.</summary>
/// <param name="gone">The number of the first figure that it had.</param>
/// <param name="goneEnd">Behind the last of them.</param>
/// <param name="now">The number of the first figure that it has, or of the first behind where it was.</param>
/// <param name="nowEnd">Behind the last of them.</param>
internal sealed class ChangedDocument(int gone, int goneEnd, int now, int nowEnd)
{
    public int Gone => gone;

    public int GoneEnd => goneEnd;

    public int Now => now;

    public int NowEnd => nowEnd;
}
