using System.Text;

namespace Provenance.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const int Attempts = 10;

    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("provenance-").FullName;

    public string FullPath { get; }

    public string this[string relativePath] => Path.Combine(FullPath, relativePath);

    /// <summary>Writes a file below the folder and returns its full path.</summary>
    public string Write(string relativePath, string text) => Write(relativePath, Encoding.UTF8.GetBytes(text));

    public string Write(string relativePath, byte[] bytes)
    {
        string path = this[relativePath];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Deletes the folder, again where a process that has just ended, or a scanner, is not done with it.</summary>
    public void Dispose()
    {
        for (int attempt = 1; Directory.Exists(FullPath); attempt++)
        {
            try
            {
                Directory.Delete(FullPath, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && attempt < Attempts)
            {
                Thread.Sleep(attempt * 100);
            }
        }
    }
}
