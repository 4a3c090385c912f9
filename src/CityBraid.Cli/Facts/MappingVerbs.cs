using System.CommandLine;
using CityBraid.Facts;

namespace CityBraid.Cli;

/// <summary><c>facts mapping</c>: how tables of one's own are read.</summary>
internal static class MappingVerbs
{
    private static readonly Argument<string?> Name = Reading.Argument<string>("NAME", text => text);
    private static readonly Argument<string?> Path = Reading.Argument<string>("FILE", text => text);

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("mapping", "citybraid facts mapping list")
        {
            new Verb("save", "citybraid facts mapping save water-works mapping.json", SaveAsync)
            {
                Name,
                Path,
            },
            new Verb("list", "citybraid facts mapping list", ListAsync),
            new Verb("example", "citybraid facts mapping example > mapping.json", ExampleAsync),
        };

    private static async Task<Answer> SaveAsync(Session session, CancellationToken cancellation)
    {
        var read = await MappingFile.ReadAsync(session.Load(Name), session.Load(Path), cancellation);
        if (read.IsRefused)
        {
            return Answer.Refused(read.Refusal, session.Language);
        }

        var save = await session.OpenAsync<SaveMapping>(cancellation);
        return Answer.Of(
            await save.RunAsync(session.Actor, read.Value, cancellation),
            session.Language,
            mapping => new Answer(
                MappingDocument.Of(mapping),
                reader => Pages.Line(reader, "mappings.saved", ("name", mapping.Name))
            )
        );
    }

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListMappings>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, cancellation),
            session.Language,
            mappings => new Answer(
                mappings.Select(MappingDocument.Of).ToArray(),
                reader => MappingTable.Of(mappings, reader)
            )
        );
    }

    private static Task<Answer> ExampleAsync(Session session, CancellationToken cancellation) =>
        Task.FromResult(
            new Answer(MappingDocument.Example, _ => Pages.Plain(DocumentText.Of(MappingDocument.Example)))
        );
}
