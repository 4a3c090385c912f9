using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary><c>person</c>: people with accounts.</summary>
internal static class PersonVerbs
{
    private static readonly Argument<EmailAddress?> Email = Reading.Argument(
        "EMAIL",
        CommonOptions.ReadEmail
    );
    private static readonly Option<string?> Name = Reading.Text("--name", "TEXT").Required();
    private static readonly Option<string?> Speaks = Reading.Choice("--speaks", "th|en|zh");

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("person", "citybraid person add officer@example.org --name \"Somchai\"")
        {
            new Verb(
                "add",
                "citybraid person add officer@example.org --name \"Somchai\" --speaks th",
                AddAsync
            )
            {
                Email,
                Name,
                Speaks,
            },
            new Verb("reset", "citybraid person reset officer@example.org", ResetAsync) { Email },
        };

    private static async Task<Answer> AddAsync(Session session, CancellationToken cancellation)
    {
        var add = await session.OpenAsync<AddPerson>(cancellation);
        var person = new NewPerson(
            session.Load(Email).Value,
            session.Load(Name),
            session.Find(Speaks) ?? session.Language.Tag,
            PasswordRules.Suggest()
        );
        return Told(session, await add.RunAsync(session.Actor, person, cancellation), person.Password);
    }

    private static async Task<Answer> ResetAsync(Session session, CancellationToken cancellation)
    {
        var reset = await session.OpenAsync<ResetPassword>(cancellation);
        var password = PasswordRules.Suggest();
        var person = await reset.RunAsync(session.Actor, session.Load(Email).Value, password, cancellation);
        return Told(session, person, password);
    }

    private static Answer Told(Session session, Result<Person> result, string password) =>
        Answer.Of(
            result,
            session.Language,
            person => new Answer(
                PersonDocument.Of(person, password),
                reader =>
                    Pages.Line(
                        reader,
                        "person.password",
                        ("email", person.Email.Value),
                        ("password", password)
                    )
            )
        );
}
