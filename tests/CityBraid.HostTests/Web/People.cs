using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web;

/// <summary>
/// People with accounts on a site of a test's own, and the sessions they are signed in with.
/// </summary>
internal sealed class People
{
    /// <summary>The cookie that holds a session.</summary>
    public const string Cookie = "citybraid-session";

    private const string Password = "three blue boats";

    private readonly Dictionary<string, Secret> sessions = new(StringComparer.Ordinal);

    /// <summary>The address of a name.</summary>
    public static string EmailOf(string name) => $"{name}@khonkaen.example";

    /// <summary>Opens a city's workspace to readers, and signs its members in.</summary>
    public static async Task<People> OfAsync(
        IServiceProvider services,
        PlaceCode city,
        params (string Name, Role Role)[] members
    )
    {
        var people = new People();
        using var scope = services.CreateScope();
        var workspace = new Workspace
        {
            Code = city,
            Kind = WorkspaceKind.City,
            Names = new LocalText("en", city.Value),
            IsPublic = true,
        };
        var opened = await scope
            .ServiceProvider.GetRequiredService<CreateWorkspace>()
            .RunAsync(Actor.LocalAdministrator, workspace, default);
        Assert.Null(opened.Refusal?.Code);
        foreach (var (name, role) in members)
        {
            await people.AddAsync(scope, city, name, role);
        }

        return people;
    }

    /// <summary>Signs somebody in who has an account already.</summary>
    public static async Task<People> SignInAsync(IServiceProvider services, string name, string password)
    {
        var people = new People();
        using var scope = services.CreateScope();
        await people.SignInAsync(scope, name, password);
        return people;
    }

    /// <summary>A client that is somebody, and whose forms are proven to be theirs.</summary>
    public HttpClient ClientOf(Uri address, string name)
    {
        var secret = sessions[name];
        var handler = new SocketsHttpHandler { UseCookies = false };
        var client = new HttpClient(handler) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Cookie", $"{Cookie}={secret.Text}");
        client.DefaultRequestHeaders.Add(Visitor.FormTokenHeader, FormToken.Make(secret));
        return client;
    }

    /// <summary>The session's secret of somebody.</summary>
    public string SessionOf(string name) => sessions[name].Text;

    /// <summary>The proof of somebody's forms.</summary>
    public string ProofOf(string name) => FormToken.Make(sessions[name]);

    private async Task AddAsync(IServiceScope scope, PlaceCode city, string name, Role role)
    {
        var person = new NewPerson(EmailOf(name), name, "th", Password);
        var added = await scope
            .ServiceProvider.GetRequiredService<AddPerson>()
            .RunAsync(Actor.LocalAdministrator, person, default);
        Assert.Null(added.Refusal?.Code);
        var member = new MemberRequest(city, person.Email, role);
        var set = await scope
            .ServiceProvider.GetRequiredService<SetMember>()
            .RunAsync(Actor.LocalAdministrator, member, default);
        Assert.Null(set.Refusal?.Code);
        await SignInAsync(scope, name, Password);
    }

    private async Task SignInAsync(IServiceScope scope, string name, string password)
    {
        var signed = await scope
            .ServiceProvider.GetRequiredService<SignIn>()
            .RunAsync(Actor.Public, new SignInRequest(EmailOf(name), password, "test"), default);
        sessions[name] = signed.Value!.Secret;
    }
}
