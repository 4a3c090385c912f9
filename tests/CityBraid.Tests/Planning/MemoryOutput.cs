using System.Text;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>A folder in memory.</summary>
internal sealed class MemoryOutput : IPlanOutput
{
    private readonly Dictionary<string, MemoryStream> files = new(StringComparer.Ordinal);

    internal IReadOnlyCollection<string> Names => files.Keys;

    public Stream Create(string fileName) => files[fileName] = new MemoryStream();

    internal byte[] Bytes(string fileName) => files[fileName].ToArray();

    internal string Text(string fileName) => Encoding.UTF8.GetString(Bytes(fileName));

    internal PlanSource ToSource(string name) =>
        new(
            name,
            files.Keys.ToDictionary(file => file, file => (Func<Stream>)(() => new MemoryStream(Bytes(file))))
        );
}
