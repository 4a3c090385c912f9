using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Access;

/// <summary>One person is one person, in whatever way they act.</summary>
public sealed class ActorTests
{
    [Theory]
    [InlineData("ann@town.example", "ann@town.example")]
    [InlineData("ann@town.example (key citybraid_ab12)", "ann@town.example")]
    [InlineData("ann@town.example (by local administrator)", "ann@town.example")]
    [InlineData("local administrator", "local administrator")]
    [InlineData("Ann (Nagpur)", "Ann (Nagpur)")]
    [InlineData("Ann (key", "Ann (key")]
    [InlineData("public", "public")]
    public void A_name_of_the_audit_trail_is_of_a_person(string name, string person)
    {
        Assert.Equal(person, Actor.PersonOf(name));
        Assert.Equal(person, new Actor(name, (_, _) => false).Person);
        Assert.True(Actor.IsSamePerson(name, person));
        Assert.False(Actor.IsSamePerson(name, "ben@town.example"));
    }
}
