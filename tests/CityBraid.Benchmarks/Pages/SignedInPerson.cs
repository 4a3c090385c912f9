using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>Somebody with an account and an open session.</summary>
/// <remarks>Put on record without a password: proving it is made slow on purpose, and is not
///   measured.</remarks>
/// <param name="Person">Who.</param>
/// <param name="Secret">What their browser keeps.</param>
internal sealed record SignedInPerson(Person Person, Secret Secret)
{
    /// <summary>The cookie of the session: <c>name=value</c>.</summary>
    public string Cookie => $"citybraid-session={Secret.Text}";

    /// <summary>Puts somebody on record and signs them in.</summary>
    public static async Task<SignedInPerson> AddAsync(
        IServiceProvider stores,
        string email,
        CancellationToken cancellation
    )
    {
        var now = TimeProvider.System.GetUtcNow();
        var person = new Person
        {
            Id = PersonId.New(),
            Email = EmailAddress.TryParse(email, out var address)
                ? address
                : throw new FormatException(email),
            Name = email,
            Language = "th",
            PasswordHash = string.Empty,
            PasswordChangedAt = now,
        };
        var secret = Secret.New();
        var session = new Session
        {
            Id = Secret.NewId(),
            Person = person.Id,
            SecretHash = secret.Hash,
            MadeAt = now,
            SeenAt = now,
            Agent = "benchmark",
        };
        var nobody = Actor.LocalAdministrator;
        await stores.GetRequiredService<IPersonStore>().AddPersonAsync(person, nobody, now, cancellation);
        await stores
            .GetRequiredService<ISessionStore>()
            .AddSessionAsync(session, nobody, DateTimeOffset.UnixEpoch, cancellation);
        return new SignedInPerson(person, secret);
    }
}
